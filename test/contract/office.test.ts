import { openOffice } from "./open-office";
import { describeWorkbook } from "./port-contract";

describeWorkbook("office", openOffice);
