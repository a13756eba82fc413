import { withToldDays } from "../../../src/domain/replanning/held-training";
import {
  demand,
  liNa,
  liNaCourtesy,
  monday,
  session,
  smallCentre,
  timetable,
  tuesday,
  wangWei,
  wangWeiCourtesy,
  wednesday,
} from "../scheduling/small-centre";
import { asRead } from "./told-before";

describe("a plan made again a few days later", () => {
  const centre = smallCentre();
  const told = asRead(centre, timetable(session({ day: tuesday, demands: [liNaCourtesy] })));
  const firstDays = (notBefore: number) => {
    const demands = [
      demand(liNaCourtesy, liNa, "courtesy", { notBefore }),
      demand(wangWeiCourtesy, wangWei, "courtesy", { notBefore }),
    ];
    return withToldDays(demands, told).map((one) => one.notBefore);
  };

  it("lets Li Na keep Tuesday, of which she was told, though her wave would now begin on Wednesday", () => {
    expect(firstDays(wednesday)).toEqual([tuesday, wednesday]);
  });

  it("does not hold her back where her wave begins sooner", () => {
    expect(firstDays(monday)).toEqual([monday, monday]);
  });

  it("leaves those alone who wait for nothing", () => {
    expect(withToldDays([demand(liNaCourtesy, liNa, "courtesy")], told)).toEqual([
      demand(liNaCourtesy, liNa, "courtesy"),
    ]);
  });
});
