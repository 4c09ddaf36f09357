import { describeRandomBlocs } from "./random-blocs";

describeRandomBlocs(4);
