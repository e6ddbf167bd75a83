import { lazy, Suspense, type ComponentType } from "react";
import { startTexts } from "../../i18n/pane-start";
import type { ViewId } from "../../i18n/pane";
import { FaultBoundary } from "../start/fault-boundary";
import { usePane } from "../pane-context";
import type { PanePlace } from "./place";

/** What every view is given. */
export interface ViewProps {
  readonly place: PanePlace;
  readonly setPlace: (place: PanePlace) => void;
}

/** Each view loads when it is first shown. */
const views: Readonly<Record<ViewId, ComponentType<ViewProps>>> = {
  today: lazy(() => import("../views/today/today-view")),
  check: lazy(() => import("../views/check/check-view")),
  packaging: lazy(() => import("../views/packaging/packaging-view")),
  sheets: lazy(() => import("../views/making/documents-view")),
  review: lazy(() => import("../views/making/review-view")),
  columns: lazy(() => import("../views/columns/columns-view")),
  settings: lazy(() => import("../views/settings/settings-view")),
};

/** The view the pane is at; a view that fails leaves the tabs working. */
export function ViewArea({ place, setPlace }: ViewProps) {
  const { lang } = usePane();
  const View = views[place.view];
  return (
    <FaultBoundary key={place.view} lang={lang}>
      <Suspense fallback={<p role="status">{startTexts.loading[lang]}</p>}>
        <View place={place} setPlace={setPlace} />
      </Suspense>
    </FaultBoundary>
  );
}
