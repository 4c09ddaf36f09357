import { describeFaults } from "./office-faults";
import { openOffice } from "./open-office";

describeFaults("office", openOffice);
