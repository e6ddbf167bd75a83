import { isPersonName } from "../../../../src/core/orders/values/person-names";

test.each(["王芳", "陈静", "欧阳", "小赵", "老周", "李经理", "张总", "王会计", "劉偉", "Lisa", "Tom Wang"])(
  "%s is a name",
  (text) => {
    expect(isPersonName(text)).toBe(true);
  },
);

test.each([
  "",
  "湿巾",
  "马上",
  "黄色",
  "常规",
  "加急",
  "已审",
  "杭州店面",
  "Pending",
  "On Hold",
  "In Progress",
  "KIDCO LTD",
])("%j is no name", (text) => {
  expect(isPersonName(text)).toBe(false);
});
