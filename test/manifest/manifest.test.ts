/** @jest-environment ./test/setup/page-environment.cjs */
import { readFileSync } from "node:fs";

import { RIBBON } from "../../src/commands/ribbon";
import { MINIMUM_SET } from "../../src/host/office/capabilities";
import { say } from "../../src/locales/catalogue";
import { attribute, findAll, findOne, projectFile, readManifest } from "./read-manifest";

const manifest = readManifest();
const root = manifest.documentElement;
const overrides = findOne(root, "VersionOverrides");
const resources = [...findOne(overrides, "Resources").querySelectorAll("[id]")];

/** Element → its children in the only order that Office takes. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName"],
    ...["Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts"],
    ...["Requirements", "DefaultSettings", "Permissions", "Dictionary", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const resource = (id: string): Element => {
  const [found, ...others] = resources.filter((element) => element.id === id);
  if (!found || others.length > 0) throw new Error(`not one resource ${id}`);
  return found;
};

const resid = (element: Element): string => attribute(element, "resid");
const vietnamese = (element: Element): string => attribute(element, "DefaultValue");
const english = (element: Element): string => {
  const override = findOne(element, "Override");
  expect(attribute(override, "Locale")).toBe("en-US");
  return attribute(override, "Value");
};

/** Width and height in the header of a PNG, and whether it has an alpha channel. */
function readPng(path: string): { width: number; height: number; alpha: boolean } {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  const alpha = bytes.readUInt8(25) === 6;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), alpha };
}

const iconFile = (url: string): string => projectFile(new URL(url).pathname.slice(1));

describe("F09 what Office refuses or shows wrongly", () => {
  test.each(Object.entries(ORDER))("children of %s stand in the right order", (name, order) => {
    const parents = [...findAll(manifest, name), ...(root.localName === name ? [root] : [])];
    expect(parents.length).toBeGreaterThan(0);
    for (const parent of parents) {
      const names = [...parent.children].map(({ localName }) => localName);
      expect(names.filter((child) => !order.includes(child))).toEqual([]);
      expect(names).toEqual(order.flatMap((child) => names.filter((found) => found === child)));
    }
  });

  test("the id is a GUID and the version has four parts", () => {
    expect(findOne(root, "Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(findOne(root, "Version").textContent).toMatch(/^[1-9][0-9]{0,4}(\.[0-9]{1,5}){3}$/);
  });

  test("ids are there once and at most 32 characters long", () => {
    const names = [...manifest.querySelectorAll("[id]")].map(({ id }) => id);
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((id, index) => names.indexOf(id) !== index)).toEqual([]);
    expect(names.filter((id) => id.length > 32)).toEqual([]);
  });

  test("every reference leads to a resource, and every resource is used", () => {
    const used = [...manifest.querySelectorAll("[resid]")].map(resid);
    const known = resources.map(({ id }) => id);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    expect(known.filter((id) => !used.includes(id))).toEqual([]);
  });

  test("every string is there in Vietnamese and English, short enough", () => {
    const limits = { ShortStrings: 125, LongStrings: 250 };
    for (const [list, limit] of Object.entries(limits)) {
      const strings = findAll(findOne(overrides, `Resources/${list}`), "String");
      expect(strings.length).toBeGreaterThan(0);
      for (const string of strings) {
        const texts = [vietnamese(string), english(string)];
        expect(texts[0]).not.toBe(texts[1]);
        expect(texts.filter((text) => text === "" || text.length > limit)).toEqual([]);
      }
    }
    expect(findOne(root, "DefaultLocale").textContent).toBe("vi-VN");
    expect(english(findOne(root, "DisplayName")).length).toBeLessThanOrEqual(125);
    expect(english(findOne(root, "Description")).length).toBeLessThanOrEqual(250);
    expect(vietnamese(findOne(root, "Description")).length).toBeLessThanOrEqual(250);
  });

  test("every address is https, on one host", () => {
    const addresses = [...manifest.querySelectorAll("[DefaultValue]")]
      .map(vietnamese)
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(20);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(["https://localhost:3000"])
    );
  });
});

describe("icons", () => {
  test("the add-in's own are 32 and 64 pixels", () => {
    const sizes = ["IconUrl", "HighResolutionIconUrl"].map((name) =>
      readPng(iconFile(vietnamese(findOne(root, name))))
    );
    expect(sizes).toEqual([
      { width: 32, height: 32, alpha: true },
      { width: 64, height: 64, alpha: true },
    ]);
  });

  test("the group and every button have 16, 32 and 80 pixels, as their files have", () => {
    const icons = findAll(overrides, "Icon");
    expect(icons).toHaveLength(1 + RIBBON.length);
    for (const icon of icons) {
      const images = findAll(icon, "Image");
      expect(images.map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
      for (const image of images) {
        const size = Number(attribute(image, "size"));
        const file = iconFile(vietnamese(resource(resid(image))));
        expect(readPng(file)).toEqual({ width: size, height: size, alpha: true });
      }
    }
  });
});

describe("the ribbon", () => {
  const controls = findAll(overrides, "Control");
  const text = (control: Element, path: string): Element => resource(resid(findOne(control, path)));

  test.each(["vi", "en"] as const)("its buttons are our commands, in %s", (language) => {
    const read = language === "vi" ? vietnamese : english;
    const buttons = controls.map((control) => ({
      view: new URL(vietnamese(text(control, "Action/SourceLocation"))).search,
      label: read(text(control, "Label")),
      title: read(text(control, "Supertip/Title")),
      tip: read(text(control, "Supertip/Description")),
    }));
    expect(buttons).toEqual(
      RIBBON.map(({ view, label, tip }) => ({
        view: `?view=${view}`,
        label: say(language, label),
        title: say(language, label),
        tip: say(language, tip),
      }))
    );
  });

  test("all open the same pane of the same page", () => {
    const panes = controls.map((control) => findOne(control, "Action/TaskpaneId").textContent);
    expect(new Set(panes).size).toBe(1);
    const pages = controls.map((control) => {
      const { pathname } = new URL(vietnamese(text(control, "Action/SourceLocation")));
      return pathname;
    });
    expect(new Set(pages)).toEqual(new Set(["/taskpane.html"]));
  });

  test("its group is named like our locale says", () => {
    const label = resource(resid(findOne(findAll(overrides, "Group")[0] ?? root, "Label")));
    expect([vietnamese(label), english(label)]).toEqual([
      say("vi", "ribbon.group"),
      say("en", "ribbon.group"),
    ]);
  });
});

describe("what is asked of Excel", () => {
  const sets = (element: Element): readonly string[] =>
    findAll(element, "Set").map(
      (set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`
    );

  test("the ribbon needs what the pane needs, the listing as little as possible", () => {
    expect(sets(findOne(overrides, "Requirements"))).toEqual([`ExcelApi ${MINIMUM_SET}`]);
    expect(sets(findOne(root, "Requirements"))).toEqual(["ExcelApi 1.1"]);
  });

  test("the least permission that can write cells, and no shared runtime", () => {
    expect(findOne(root, "Permissions").textContent).toBe("ReadWriteDocument");
    expect(findAll(manifest, "Runtimes")).toEqual([]);
    expect(findAll(manifest, "FunctionFile")).toEqual([]);
  });
});
