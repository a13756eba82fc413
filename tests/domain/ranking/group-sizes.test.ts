import fc from "fast-check";
import { placesAmong, resolveGroupSizes } from "../../../src/domain/ranking/group-sizes";
import { defaultSettings } from "../../../src/domain/settings/settings";

describe("sizes of the bottom and top group", () => {
  it("are the settings' 100 and 30 in a centre of 1,000", () => {
    expect(resolveGroupSizes(defaultSettings, 1000)).toEqual({ bottom: 100, top: 30 });
  });

  it("shrink together to half of a centre of 8", () => {
    expect(resolveGroupSizes(defaultSettings, 8)).toEqual({ bottom: 3, top: 1 });
  });

  it("can be per cent of the ranked agents", () => {
    const settings = { ...defaultSettings, bottomSize: 10, bottomUnit: "percent" as const };
    expect(resolveGroupSizes(settings, 400)).toEqual({ bottom: 40, top: 30 });
  });

  it("name nobody when there is nobody to compare with", () => {
    expect(resolveGroupSizes(defaultSettings, 1)).toEqual({ bottom: 0, top: 0 });
    expect(resolveGroupSizes(defaultSettings, 0)).toEqual({ bottom: 0, top: 0 });
  });

  it("respect a group that is switched off", () => {
    const settings = { ...defaultSettings, topSize: 0 };
    expect(resolveGroupSizes(settings, 10)).toEqual({ bottom: 5, top: 0 });
    expect(resolveGroupSizes({ ...settings, bottomSize: 0, topSize: 30 }, 10)).toEqual({
      bottom: 0,
      top: 5,
    });
  });

  it("never take more than half, and leave neither group empty from four people on", () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        (people, bottomSize, topSize) => {
          const sizes = resolveGroupSizes({ ...defaultSettings, bottomSize, topSize }, people);
          expect(sizes.bottom + sizes.top).toBeLessThanOrEqual(people / 2);
          expect(sizes.bottom).toBeLessThanOrEqual(bottomSize);
          expect(sizes.top).toBeLessThanOrEqual(topSize);
          if (people >= 4) {
            expect(sizes.bottom).toBeGreaterThan(0);
            expect(sizes.top).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it("are kept as asked once new hires and thin evidence are apart, while a middle is left", () => {
    expect(placesAmong({ bottom: 100, top: 30 }, 229)).toEqual({ bottom: 100, top: 30 });
    expect(placesAmong({ bottom: 100, top: 30 }, 150)).toEqual({ bottom: 75, top: 30 });
    expect(placesAmong({ bottom: 4, top: 2 }, 1)).toEqual({ bottom: 1, top: 0 });
  });
});
