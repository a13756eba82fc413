import { Button, Field, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { namesIn, type ChosenPeople } from "../../../domain/standing/chosen-people";
import { allTiers } from "../../../domain/tiers/tiers";
import { startWritingPages } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";

const byName = "named";

/** A page each for a tier or for people named, written on a sheet of its own. */
export function AgentPagesForm(room: RoomProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const [whom, setWhom] = useState<string>("one-to-one");
  const [names, setNames] = useState("");
  const [isRefused, setRefused] = useState(false);
  const { words, state, worker } = room;
  const { pages: said } = words.results;
  const write = (): void => {
    const people = chosen(whom, names);
    setRefused(people === null);
    if (people === null) return;
    startWritingPages(room, people, (sheet) => {
      worker.reveal({ sheet, row: 0, column: 0 });
    });
  };
  return (
    <section className={common.section} aria-labelledby="pages-heading">
      <h2 id="pages-heading" className={common.heading}>
        {said.title}
      </h2>
      <p className={common.text}>{said.lead}</p>
      <Field label={said.forWhom}>
        <Select
          value={whom}
          onChange={(_, { value }) => {
            setWhom(value);
            setRefused(false);
          }}
        >
          {allTiers.map((tier) => (
            <option key={tier} value={tier}>
              {words.domain.tiers[tier]}
            </option>
          ))}
          <option value={byName}>{said.named}</option>
        </Select>
      </Field>
      {whom === byName && (
        <Field label={said.names} {...(isRefused ? { validationMessage: said.nobody } : {})}>
          <Textarea
            value={names}
            resize="vertical"
            onChange={(_, { value }) => {
              setNames(value);
            }}
          />
        </Field>
      )}
      <Button className={styles.write} disabled={state.work.at === "work"} onClick={write}>
        {said.write}
      </Button>
    </section>
  );
}

function chosen(whom: string, typed: string): ChosenPeople | null {
  const tier = allTiers.find((one) => one === whom);
  if (tier !== undefined) return { by: "tier", tier };
  const names = namesIn(typed);
  return names.length === 0 ? null : { by: "name", names };
}

const useStyles = makeStyles({ write: { marginTop: "8px" } });
