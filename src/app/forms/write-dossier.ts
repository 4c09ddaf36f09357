import type { Files } from "../../host/port";
import type { Dossier } from "./plan-dossier";

/** A file of a dossier, ready to be saved. */
export interface DossierFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a dossier: every document as .docx, and all forms in one workbook. */
export async function writeDossier(
  dossier: Dossier,
  files: Files
): Promise<readonly DossierFile[]> {
  const written: DossierFile[] = [];
  for (const { file, plan } of dossier.documents)
    written.push({ name: file, bytes: await files.writeDocument(plan) });
  const { file, plan } = dossier.workbook;
  return [...written, { name: file, bytes: await files.writeBook(plan) }];
}

/** The same as one .zip that holds a folder. */
export async function packDossier(dossier: Dossier, files: Files): Promise<DossierFile> {
  const inside = await writeDossier(dossier, files);
  const packed = inside.map(({ name, bytes }) => ({ name: `${dossier.name}/${name}`, bytes }));
  return { name: `${dossier.name}.zip`, bytes: await files.packFiles(packed) };
}
