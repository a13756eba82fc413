import { HostObject } from "./host-object";

export class Application extends HostObject {
  readonly scalars = ["calculationMode"];
  CalculationMode = "Automatic";
  /** How often each was asked for. */
  readonly asked = { calculate: 0, suspendCalculation: 0, suspendScreen: 0 };

  Calculate(): void {
    this.asked.calculate += 1;
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.asked.suspendCalculation += 1;
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    this.asked.suspendScreen += 1;
  }
}
