import { describeRandomBlocs } from "./random-blocs";

describeRandomBlocs(1);
