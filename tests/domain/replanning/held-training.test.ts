import { heldSessions, withToldDays } from "../../../src/domain/replanning/held-training";
import {
  courtesy,
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

describe("a newcomers' module that was held eight weeks ago", () => {
  const track = smallCentre({ courses: [{ ...courtesy, module: "onboarding" }] });
  const held = asRead(track, timetable(session({ demands: [liNaCourtesy] })));
  const eightWeeksLater = monday + 56;

  it("still counts while Li Na is new, so that she does not hear it twice", () => {
    expect(heldSessions(held, eightWeeksLater, 4, track)).toHaveLength(1);
  });

  it("is forgotten like any other course when nobody who heard it is new", () => {
    const notNew = { ...track, demands: track.demands.slice(1) };
    expect(heldSessions(held, eightWeeksLater, 4, notNew)).toEqual([]);
    expect(heldSessions(held, eightWeeksLater, 4, smallCentre())).toEqual([]);
    expect(heldSessions(held, monday + 7, 4, notNew)).toHaveLength(1);
  });
});
