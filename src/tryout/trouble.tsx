import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";

type TroubleProps = {
  readonly text: string;
  readonly dismiss: string;
  readonly onDismiss: () => void;
};

/** Says at once what went wrong with a file and what to do. */
export function Trouble({ text, dismiss, onDismiss }: TroubleProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.trouble}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onDismiss}>
            {dismiss}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

const useStyles = makeStyles({ trouble: { flexShrink: 0, padding: "8px 12px" } });
