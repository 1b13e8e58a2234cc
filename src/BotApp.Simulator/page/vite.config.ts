import { defineConfig, loadEnv } from "vite";

export default defineConfig(({ mode }) => ({
  base: "./",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    // The official renderer alone is 300 kB.
    chunkSizeWarningLimit: 700,
    rolldownOptions: { input: ["index.html", "render.html"] },
  },
  // While one works on the page Vite serves it, and asks the simulator that SIMULATOR names.
  server: { host: "127.0.0.1", proxy: { "/sim": loadEnv(mode, ".", "SIMULATOR")["SIMULATOR"] ?? "http://127.0.0.1:5173" }, port: 5174 },
}));
