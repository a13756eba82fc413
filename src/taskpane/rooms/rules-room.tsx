import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { startKeeping } from "../app/pane-work";
import type { RoomProps } from "../app/room-props";
import { settingsInForce } from "../app/typed-settings";
import { Fold } from "./fold";
import { RuleField } from "./rules/rule-field";
import { ruleGroups, type Rule, type RuleGroup } from "./rules/rule-groups";
import { SeveralField } from "./rules/several-field";
import { SelectionList } from "./rules/selection-list";
import { useRoomStyles } from "./use-room-styles";

/** These are on view at once; the others open when asked for. */
const openGroups: readonly RuleGroup[] = ["groups", "times", "release"];

/** Rules: every choice behind the plan, with its default, checked as it is typed. */
export function RulesRoom(room: RoomProps) {
  const common = useRoomStyles();
  const { rules } = room.words.pane;
  const { choices, work } = room.state;
  const styles = useStyles();
  const isChanged = Object.keys(choices.settings).length > 0 || choices.selections !== null;
  return (
    <>
      <h1 className={common.title}>{rules.title}</h1>
      <p className={common.text}>{rules.lead}</p>
      {ruleGroups().map(({ group, fields }) => (
        <Group key={group} {...room} group={group} fields={fields} />
      ))}
      <Fold title={rules.selections.title} className={styles.group} titleClassName={styles.summary}>
        <div className={styles.fields}>
          <SelectionList {...room} />
        </div>
      </Fold>
      <p role="status" className={common.small}>
        {isChanged ? rules.keepHint : rules.nothingToKeep}
      </p>
      <div className={common.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            room.dispatch({ type: "room-entered", room: "generate" });
          }}
        >
          {rules.next}
        </Button>
        <Button
          disabled={!isChanged || work.at === "work"}
          onClick={() => {
            startKeeping(room);
          }}
        >
          {rules.keep}
        </Button>
      </div>
    </>
  );
}

type GroupProps = RoomProps & {
  readonly group: RuleGroup;
  readonly fields: readonly Rule[];
};

function Group({ group, fields, ...room }: GroupProps) {
  const styles = useStyles();
  const { rules } = room.words.pane;
  const { settings } = settingsInForce(room.state);
  const isWeights = group === "weights";
  const whole = fields.reduce((sum, { field }) => sum + Number(settings[field.id]), 0);
  return (
    <Fold
      title={rules.groups[group]}
      isOpenAtFirst={openGroups.includes(group)}
      drawn="at-once"
      className={styles.group}
      titleClassName={styles.summary}
    >
      <div className={styles.fields}>
        {isWeights && <p className={styles.hint}>{rules.weightsHint}</p>}
        {fields.map(({ field, countedIn }) =>
          field.kind === "several" ? (
            <SeveralField key={field.id} {...room} field={field} />
          ) : (
            <RuleField
              key={field.id}
              {...room}
              field={field}
              {...(countedIn && { countedIn })}
              {...(isWeights && {
                hint: rules.share(whole > 0 ? Number(settings[field.id]) / whole : 0),
              })}
            />
          ),
        )}
      </div>
    </Fold>
  );
}

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { padding: "12px 4px", fontWeight: tokens.fontWeightSemibold },
  fields: { padding: "4px 4px 8px" },
  hint: { margin: "0 0 12px" },
});
