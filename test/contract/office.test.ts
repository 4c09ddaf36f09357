import { openOffice } from "./open-office";
import { describeWorkbook, FEW_ACTIONS } from "./port-contract";

describeWorkbook("office", openOffice, FEW_ACTIONS);
