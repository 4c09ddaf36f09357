import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describeWith, nameNotRun } from "../judges/programs";
import { projectFile } from "./read-manifest";

/** Microsoft's schemas lie beside the project, never in it. */
const SCHEMA = projectFile("../shared/schemas/manifest/OfficeAppManifestV1_1.xsd");
const TITLE = "the manifest before Microsoft's schemas";
const WRITER = projectFile("docs/write-manifest.mjs");

function validate(path: string): string {
  const { stderr } = spawnSync("xmllint", ["--noout", "--schema", SCHEMA, path], {
    encoding: "utf8",
  });
  return stderr.trim().replace(path, "manifest");
}

function suite(): void {
  test("manifest.xml is valid", () => {
    expect(validate(projectFile("manifest.xml"))).toBe("manifest validates");
  });

  test("the manifest of a release is valid, too", () => {
    const folder = mkdtempSync(join(tmpdir(), "thidua-manifest-"));
    const out = join(folder, "manifest.xml");
    try {
      spawnSync(process.execPath, [
        WRITER,
        "--host",
        "https://thidua.example.vn/ktd",
        "--out",
        out,
      ]);
      expect(validate(out)).toBe("manifest validates");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

if (existsSync(SCHEMA)) {
  describeWith(["xmllint"], TITLE, suite);
} else {
  nameNotRun(TITLE, "needs the schemas beside the project");
}
