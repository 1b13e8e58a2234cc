import { defineConfig } from "vite";

// In development the page is served by Vite and the simulator by itself: SIMULATOR says where.
const simulator = import.meta.env?.SIMULATOR ?? "http://127.0.0.1:3979";

export default defineConfig({
  base: "./",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 700,
    rolldownOptions: { input: ["index.html", "render.html"] },
  },
  server: { host: "127.0.0.1", proxy: { "/api": simulator, "/sim": simulator } },
});
