import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo } from "react";
import { tablesOf } from "../../../app/session/check-sheets";
import { makingTexts } from "../../../i18n/pane-making";
import { usePane } from "../../pane-context";
import { orderChoices } from "./order-choices";
import { OrderPicker } from "./order-picker";

const all = "all";
const some = "chosen";

/** Which orders documents are made for: all that fit, or those chosen. */
export function OrdersField() {
  const { session, state, say } = usePane();
  const { sheets, orders } = state;
  const tables = useMemo(() => tablesOf(sheets), [sheets]);
  const choices = useMemo(() => orderChoices(tables), [tables]);
  if (choices.length === 0) return null;
  return (
    <>
      <Field label={say(makingTexts.orders)}>
        <RadioGroup
          layout="horizontal"
          value={orders === null ? all : some}
          onChange={(_, { value }) => {
            session.chooseOrders(value === all ? null : []);
          }}
        >
          <Radio value={all} label={say(makingTexts.ordersAll)} />
          <Radio
            value={some}
            label={
              orders === null || orders.length === 0
                ? say(makingTexts.ordersChosen)
                : say(makingTexts.ordersChosenCount, { count: orders.length })
            }
          />
        </RadioGroup>
      </Field>
      {orders !== null && <OrderPicker tables={tables} choices={choices} chosen={orders} />}
    </>
  );
}
