import { asFlag, asText } from "../protocol/arguments";
import { type HostObject, defineType } from "../protocol/host-object";

/** What the add-in told the host about its runtime and its ribbon. */
export interface RuntimeState {
  /** `Visible` or `Background`. */
  visibility: string;
  /** `Background` when the runtime starts with the document. */
  startup: string;
  /** Buttons and tabs switched on or off with `Office.ribbon.requestUpdate`, by id. */
  readonly ribbon: Map<string, boolean>;
  /** Records given to `Office.ribbon.requestCreateControls`. */
  readonly createdControls: unknown[];
}

export function newRuntime(): RuntimeState {
  return { visibility: "Visible", startup: "Inactive", ribbon: new Map(), createdControls: [] };
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

interface RibbonControl {
  readonly state: RuntimeState;
  readonly id: string;
}

const ribbonTabType = defineType<RibbonControl>("RibbonTab", {
  scalars: { Id: { get: ({ id }) => id } },
  methods: { SetVisibility: ({ state, id }, [visible]) => void state.ribbon.set(id, asFlag(visible)) },
});

const ribbonButtonType = defineType<RibbonControl>("RibbonButton", {
  scalars: {
    Id: { get: ({ id }) => id },
    Enabled: {
      get: ({ state, id }) => state.ribbon.get(id) ?? true,
      set: ({ state, id }, value) => void state.ribbon.set(id, asFlag(value)),
    },
  },
});

const ribbonType = defineType<RuntimeState>("DynamicRibbon", {
  methods: {
    GetTab: (state, [id]) => ribbonTabType.of({ state, id: asText(id) }),
    GetButton: (state, [id]) => ribbonButtonType.of({ state, id: asText(id) }),
    ExecuteRequestCreate: (state, [record]) => void state.createdControls.push(JSON.parse(asText(record))),
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
