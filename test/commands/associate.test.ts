import { associateCommands, commandRequests } from "../../src/commands/associate";
import { commands } from "../../src/manifest/commands";
import type { PaneRequest } from "../../src/ui/requests";

type Action = (event?: { completed: () => void }) => Promise<void>;

function associated(showAsTaskpane: () => Promise<void>) {
  const actions = new Map<string, Action>();
  const sent: PaneRequest[] = [];
  const office = {
    actions: { associate: (id: string, action: Action) => actions.set(id, action) },
    addin: { showAsTaskpane },
  } as unknown as Parameters<typeof associateCommands>[0];
  associateCommands(office, { send: (request) => sent.push(request) });
  return { actions, sent };
}

test("every command of the manifest is associated, and no other", () => {
  const { actions } = associated(() => Promise.resolve());
  expect([...actions.keys()].sort()).toEqual(Object.keys(commands).sort());
});

test.each(Object.entries(commandRequests))("%s asks the pane and completes", async (id, request) => {
  const { actions, sent } = associated(() => Promise.resolve());
  const completed = jest.fn();
  await actions.get(id)!({ completed });
  expect(sent).toEqual([request]);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("a command completes even where the pane cannot be opened; a shortcut passes no event", async () => {
  const { actions, sent } = associated(() => Promise.reject(new Error("not here")));
  const completed = jest.fn();
  await expect(actions.get("gendan.today")!({ completed })).rejects.toThrow("not here");
  expect(completed).toHaveBeenCalled();
  await expect(actions.get("gendan.today")!()).rejects.toThrow("not here");
  expect(sent).toHaveLength(2);
});
