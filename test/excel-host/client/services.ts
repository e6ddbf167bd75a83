import { asText } from "../protocol/arguments";
import { type HostObject, defineType } from "../protocol/host-object";

/** What the add-in's runtime told the host: the last ribbon update, and whether its pane is shown. */
export interface RuntimeState {
  visibility: string;
  startup: string;
  /** Every `Office.ribbon.requestUpdate` and `requestCreateControls`, as its record. */
  readonly ribbonUpdates: unknown[];
}

const appRuntimeType = defineType<RuntimeState>("AppRuntimeService", {
  methods: {
    GetAppRuntimeState: (state) => state.visibility,
    SetAppRuntimeState: (state, [value]) => void (state.visibility = asText(value)),
    GetAppRuntimeStartState: (state) => state.startup,
    SetAppRuntimeStartState: (state, [value]) => void (state.startup = asText(value)),
  },
});

const addinInternalType = defineType<RuntimeState>("AddinInternalService", {
  methods: { NotifyActionHandlerReady: () => undefined },
});

const ribbonType = defineType<RuntimeState>("DynamicRibbon", {
  methods: {
    ExecuteRequestUpdate: (state, [update]) => void state.ribbonUpdates.push(JSON.parse(asText(update))),
    ExecuteRequestCreate: (state, [update]) => void state.ribbonUpdates.push(JSON.parse(asText(update))),
  },
});

/** Services beside the workbook that the library itself calls, by name. */
export function runtimeServices(state: RuntimeState): readonly (readonly [string, HostObject])[] {
  return [
    ["Microsoft.AppRuntime.AppRuntimeService", appRuntimeType.of(state)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", appRuntimeType.of(state)],
    ["Microsoft.InternalService.AddinInternalService", addinInternalType.of(state)],
    ["Microsoft.DynamicRibbon.DynamicRibbon", ribbonType.of(state)],
  ];
}
