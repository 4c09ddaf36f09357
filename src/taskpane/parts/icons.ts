/** The pane's icons, each from its own file, so that only these are loaded. */
export { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
export { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
export { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
export { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
export { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
export { InfoRegular } from "@fluentui/react-icons/svg/info";
export { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
export { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
export { SettingsRegular } from "@fluentui/react-icons/svg/settings";
export { WarningRegular } from "@fluentui/react-icons/svg/warning";
