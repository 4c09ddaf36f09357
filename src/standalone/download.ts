import type { SavedFile } from "./notice";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the browser's downloads; its address stays good until `forget`. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): SavedFile {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  return { name, address };
}

/** Lets the browser drop a file that was offered. */
export function forget({ address }: SavedFile): void {
  URL.revokeObjectURL(address);
}
