import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { paneTexts, viewIds, viewNames, type ViewId } from "../../i18n/pane";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    overflow: "hidden",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly view: ViewId;
  readonly onView: (view: ViewId) => void;
}

/** The views as tabs; those that do not fit stand in a menu. */
export function ViewTabs({ view, onView }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <nav aria-label={say(paneTexts.views)}>
      <Overflow minimumVisible={2}>
        <div className={styles.bar}>
          <TabList
            size="small"
            selectedValue={view}
            onTabSelect={(_, { value }) => {
              const chosen = viewIds.find((id) => id === value);
              if (chosen) onView(chosen);
            }}
          >
            {viewIds.map((id) => (
              <OverflowItem key={id} id={id} priority={id === view ? 2 : 1}>
                <Tab value={id}>{say(viewNames[id])}</Tab>
              </OverflowItem>
            ))}
          </TabList>
          <MoreViews onView={onView} />
        </div>
      </Overflow>
    </nav>
  );
}

function MoreViews({ onView }: Pick<Props, "onView">) {
  const { say } = usePane();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={say(paneTexts.more)}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {viewIds.map((id) => (
              <HiddenView key={id} id={id} onView={onView} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function HiddenView({ id, onView }: { readonly id: ViewId; readonly onView: (view: ViewId) => void }) {
  const { say } = usePane();
  if (useIsOverflowItemVisible(id)) return null;
  return (
    <MenuItem
      onClick={() => {
        onView(id);
      }}
    >
      {say(viewNames[id])}
    </MenuItem>
  );
}
