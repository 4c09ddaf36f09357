import type { ScreenId } from "../places";
import { CreateScreen } from "./CreateScreen";
import { SampleScreen } from "./SampleScreen";

export interface MakingProps {
  readonly screen: Extract<ScreenId, "create" | "sample">;
}

/** Makes a book, of one's own bloc or of a sample. */
export function MakingScreen({ screen }: MakingProps) {
  return screen === "create" ? <CreateScreen /> : <SampleScreen />;
}
