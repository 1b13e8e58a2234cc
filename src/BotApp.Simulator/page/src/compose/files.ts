export interface PickedFile {
  name: string;
  contentType: string;
  base64: string;
}

export async function pickedFile(file: File): Promise<PickedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  const chunk = 0x8000;
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return { name: file.name, contentType: file.type || "application/octet-stream", base64: btoa(binary) };
}
