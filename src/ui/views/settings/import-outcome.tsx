import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ProfileChange } from "../../../app/profile-change";
import { profileProblemText, type ProfileRead } from "../../../core";
import { teamFileTexts } from "../../../i18n/pane-team-file";
import { usePane } from "../../pane-context";
import { FailureDetail } from "../../parts/failure-detail";
import { Points } from "../../parts/points";
import { profileChangeText } from "./profile-change-text";

const mostShown = 30;
const mostProblems = 5;

const useStyles = makeStyles({
  points: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  line: { margin: 0 },
});

interface Props {
  readonly read: ProfileRead;
  readonly changes: readonly ProfileChange[];
}

/** What taking a file over would change, or why it is refused. */
export function ImportOutcome({ read, changes }: Props) {
  const styles = useStyles();
  const { say, lang } = usePane();
  if (read.kind !== "profile") return <Refused read={read} />;
  if (changes.length === 0) return <p className={styles.line}>{say(teamFileTexts.same)}</p>;
  const shown = changes.slice(0, mostShown).map((change) => profileChangeText(change, lang));
  const more = changes.length - shown.length;
  const points = [...shown, ...(more > 0 ? [say(teamFileTexts.more, { count: more })] : [])];
  return <Points title={say(teamFileTexts.changes, { count: changes.length })} points={points} />;
}

function Refused({ read }: { readonly read: Exclude<ProfileRead, { kind: "profile" }> }) {
  const styles = useStyles();
  const { say, lang } = usePane();
  const problems = read.kind === "notProfile" ? read.problems : [];
  const more = problems.length - mostProblems;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(teamFileTexts.refused)}</MessageBarTitle>
        {read.kind !== "notProfile" && <p className={styles.line}>{say(teamFileTexts[read.kind])}</p>}
        {problems.length > 0 && (
          <ul className={styles.points}>
            {problems.slice(0, mostProblems).map((problem) => (
              <li key={problem.path}>{profileProblemText(problem, lang)}</li>
            ))}
            {more > 0 && <li>{say(teamFileTexts.more, { count: more })}</li>}
          </ul>
        )}
        <p className={styles.line}>{say(teamFileTexts.whatToDo)}</p>
        {read.kind === "notJson" && <FailureDetail detail={read.detail} lang={lang} />}
      </MessageBarBody>
    </MessageBar>
  );
}
