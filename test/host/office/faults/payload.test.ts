import { createBook, startEntries } from "../../../../src/app/create-book";
import { createRunner } from "../../../../src/app/run-action";
import { parseBloc } from "../../../../src/rulesets/bloc.schema";
import { parseRuleset } from "../../../../src/rulesets/ruleset.schema";
import { makeLargeBloc } from "../../../../bench/large-bloc.cjs";
import { show } from "../../../contract/same-snapshot";
import { set, cell } from "../../../contract/small-book";
import { drawing, dumpBook, openEmpty, recount, tell } from "./excel-scene";
import { LONG, write } from "./write-action";

const MEGABYTE = 1_000_000;

test("E08 a book of 15 units and 80 criteria: no request over a megabyte, no more than three", async () => {
  const { host, store, openPane } = openEmpty();
  const made = makeLargeBloc(15, 80);
  const [units, rules] = [parseBloc(made.bloc), parseRuleset(made.ruleset)];
  if (!units.ok || !rules.ok) throw new Error("The large bloc does not fit the schema");
  const [{ bloc }, { ruleset }] = [units, rules];
  const input = { bloc, ruleset, entries: startEntries(bloc, ruleset) };
  await createBook.run(input, null, openPane());
  const { requests, maxRequestBytes, maxResponseBytes } = host.recorder.totals();
  expect(store.sheets).toHaveLength(1 + 15 + 6);
  expect(requests).toBeLessThanOrEqual(3);
  expect(maxRequestBytes).toBeGreaterThan(100_000);
  expect(Math.max(maxRequestBytes, maxResponseBytes)).toBeLessThanOrEqual(MEGABYTE);
});

test("E08 more than a megabyte to write goes in several requests, none larger", async () => {
  const scene = openEmpty();
  await scene.openPane().apply(drawing(LONG));
  const { requestBytes, maxRequestBytes } = scene.host.recorder.totals();
  expect(requestBytes).toBeGreaterThan(1.6 * MEGABYTE);
  expect(maxRequestBytes).toBeLessThanOrEqual(MEGABYTE);
});

test("E08 an answer that is too large is asked for in halves, and reads the same", async () => {
  const scene = openEmpty();
  const { host, openPane } = scene;
  await openPane().apply(drawing(LONG));
  const whole = await openPane().read("all");
  const areas = [{ sheet: "d" }, { sheet: "e" }];
  const parts = await openPane().read(areas);
  recount(scene);
  host.faults.limitPayload(2.5 * MEGABYTE);
  expect(show(await openPane().read("all"))).toEqual(show(whole));
  expect(host.recorder.requests().length).toBeGreaterThan(2);
  expect(show(await openPane().read(areas))).toEqual(show(parts));
});

test("E08 one sheet larger than any answer: said in words, nothing written", async () => {
  const { host, store, openPane } = openEmpty();
  await openPane().apply(drawing(LONG));
  const before = dumpBook(store);
  host.faults.limitPayload(20_000);
  const changes = set("d", cell(2, 1, `0 ${"d".repeat(32_000)}`, "ngắn"));
  const ran = await createRunner(openPane()).run(write, changes, null);
  expect(ran).toMatchObject({ ok: false, halfDone: null });
  expect(tell(ran)).toEqual([
    expect.stringContaining("dữ liệu lớn hơn mức Excel nhận trong một lần"),
  ]);
  expect(dumpBook(store)).toEqual(before);
});
