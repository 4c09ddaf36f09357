import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  ThemeService,
  Univer,
  type Injector,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import conditionTexts from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import gridTexts from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import validationTexts from "@univerjs/preset-sheets-data-validation/locales/vi-VN";

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/** A running grid without a workbook in it. */
export interface Grid {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly units: IUniverInstanceService;
  readonly undone: IUndoRedoService;
  /** Waits until a first workbook is shown and calculated. */
  ready(): Promise<void>;
}

/** Starts the grid in an element of the page: Vietnamese, no toolbar, nothing asked of any server. */
export function startGrid(container: HTMLElement): Grid {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(gridTexts, validationTexts, conditionTexts) },
  });
  registerPlugins(univer, [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: true,
      disableAutoFocus: true,
      disableTextFormatMark: true,
      disableTextFormatAlert: true,
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      footer: { menus: false, statisticBar: true, zoomSlider: true, sheetBar: true },
    }),
    // A search box in a list would take the keys of whoever types into a cell that has one; the rules are ours.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ]);
  const injector = univer.__getInjector();
  return {
    univer,
    injector,
    commands: injector.get(ICommandService),
    units: injector.get(IUniverInstanceService),
    undone: injector.get(IUndoRedoService),
    ready: () => injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
  };
}

/** The grid in the dark shades of its colours, or in its colours. */
export function darkenGrid({ injector }: Grid, isDark: boolean): void {
  injector.get(ThemeService).setDarkMode(isDark);
}

/** Presets name some plugins twice. */
function registerPlugins(univer: Univer, presets: readonly Preset[]): void {
  const known = new Set<unknown>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const plugin = Array.isArray(entry) ? entry[0] : entry;
    const options: object | undefined = Array.isArray(entry) ? (entry[1] as object) : undefined;
    if (known.has(plugin)) continue;
    known.add(plugin);
    univer.registerPlugin(plugin, options);
  }
}
