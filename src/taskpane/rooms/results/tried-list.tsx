import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { settingFields } from "../../../domain/settings/settings";
import type { SettingChange } from "../../../domain/what-if/change";
import { clockTime } from "../../../foundation/day";
import type { TriedText } from "../../../jobs/what-if";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { ComparisonView } from "./comparison-view";

type TriedListProps = RoomProps & { readonly tried: readonly TriedText[] };

/** The changes that were tried, the most helpful first; one that is a rule can be set from here. */
export function TriedList({ tried, ...room }: TriedListProps) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {tried.map((one) => (
        <Change key={one.change} {...room} tried={one} />
      ))}
    </ol>
  );
}

function Change({ tried, ...room }: RoomProps & { readonly tried: TriedText }) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { words } = room;
  const { comparison } = words.results;
  const { setting } = tried;
  const helps = tried.placedMore > 0;
  return (
    <li className={styles.item}>
      <p className={styles.change}>{tried.change}</p>
      <p className={styles.outcome}>{tried.outcome}</p>
      {helps && (
        <>
          <p className={common.small}>{tried.how}</p>
          {setting !== null && <UseRule {...room} setting={setting} />}
          <ComparisonView
            words={words}
            comparison={tried.comparison}
            thisPlan={comparison.thisPlan}
            otherPlan={comparison.otherPlan}
          />
        </>
      )}
    </li>
  );
}

/** Chooses the rule on the pane, as if it had been typed there; nothing is planned or written by it. */
function UseRule({ setting, ...room }: RoomProps & { readonly setting: SettingChange }) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { words, state, dispatch } = room;
  const { whatIf: said } = words.results;
  if (state.choices.settings[setting.id] === setting.value) {
    return (
      <div role="status" className={styles.used}>
        <p className={common.small}>{said.used}</p>
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "room-entered", room: "generate" });
          }}
        >
          {said.toGenerate}
        </Button>
      </div>
    );
  }
  return (
    <Button
      size="small"
      className={styles.use}
      disabled={state.work.at === "work"}
      onClick={() => {
        dispatch({ type: "setting-typed", id: setting.id, value: typed(setting) });
      }}
    >
      {said.use}
    </Button>
  );
}

function typed({ id, value }: SettingChange): string {
  const field = settingFields.find((one) => one.id === id);
  return field?.kind === "time" ? clockTime(Number(value)) : String(value);
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px" },
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  change: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  outcome: { margin: 0 },
  use: { margin: "4px 0" },
  used: { margin: "4px 0" },
});
