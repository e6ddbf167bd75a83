import type { LabelledLayout } from "./labelled-layout";

export const steel: readonly LabelledLayout[] = [
  {
    name: "steel trader: tonnes, grades and what is still open",
    sheet: "合同执行",
    grid: String.raw`
      钢材销售合同执行台账
      合同编号|签订日期|需方|品名|牌号|规格(mm)|件数|合同吨数|单价(元/吨)|合同金额(元)|交货期限|交货地点|已发吨数|未发吨数|已付款|备注
      GC25-018|2025-02-10|恒力机械|热轧板|Q235B|10*1500*6000|12|84.78|3850|326403|2025-03-15|无锡|84.78|0|326403|
      GC25-019|2025-02-14|远大重工|中厚板|Q355B|20*2200*8000|6|165.79|4020|666476|2025-03-28|常州|60.5|105.29|200000|分批提货
      GC25-020|2025-02-20|恒力机械|方管|Q235B|50*50*3|40|18.6|4300|79980|2025-03-20|无锡|0|18.6|0|`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields: `orderNo orderDate customer productName material|- sizeSpec cartonCount?|- orderQty unitPrice amount
          requiredDate destination shippedQty unshippedQty - remarks`,
      },
    ],
  },
  {
    name: "fastener maker: drawing numbers, thousands of pieces, surface",
    sheet: "订单",
    grid: `
      订单号|客户图号|名称|规格|材质|强度等级|表面处理|订单数量(千件)|单重(g)|单价(元/千件)|交货日期|生产数量|入库数量|发货数量|欠交数量
      JG-3301|DWG-771|六角螺栓|M8*25|35K|8.8|镀锌|50|12.5|86|2025-03-18|50|50|30|20
      JG-3302|DWG-802|内六角螺钉|M6*16|SCM435|12.9|发黑|120|5.1|95|2025-03-22|60|60|0|120
      JG-3303|DWG-771|六角螺母|M8|Q235|8|镀锌|200|4.2|38|2025-03-25|0|0|0|200`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `orderNo productCode productName sizeSpec material - - orderQty - unitPrice requiredDate
          producedQty?|toProduceQty? producedQty shippedQty unshippedQty`,
      },
    ],
  },
  {
    name: "coil packing list: heat and coil numbers, form above, sums below",
    sheet: "P/L",
    grid: `
      PACKING LIST|||||||
      Contract No.:|EXP-2501|||Date:|2025-03-08||
      Vessel:|OCEAN STAR V.18|||||||
      |
      Item|Coil No.|Heat No.|Grade|Thickness (mm)|Width (mm)|Net Weight (MT)|Gross Weight (MT)
      1|C-10021|H7781|SPHC|2.0|1219|18.52|18.66
      2|C-10022|H7781|SPHC|2.0|1219|18.49|18.63
      3|C-10023|H7785|SPHC|2.5|1219|19.02|19.16
      TOTAL: 3 COILS||||||56.03|56.45`,
    tables: [
      {
        kind: "packingList",
        header: "5",
        data: "6-8",
        excluded: "9:total",
        fields: "seqNo - - - sizeSpec?|- sizeSpec?|- netWeight grossWeight",
        form: "orderNo B2 vessel B3",
      },
    ],
  },
  {
    name: "forging shop: totals between customers, blank rows, no total word at the end",
    sheet: "三月",
    grid: `
      客户|订单号|图号|品名|材料|毛坯重(kg)|数量|单价|金额|交期|完成数
      重汽|DZ-01|T-55|前轴|45#|38.5|200|410|82000|2025-03-10|200
      重汽|DZ-02|T-57|曲轴|42CrMo|62|100|680|68000|2025-03-16|40
      小计||||||300||150000||240
      |
      潍柴|DZ-03|W-11|连杆|40Cr|4.2|3000|38|114000|2025-03-12|3000
      潍柴|DZ-04|W-12|摇臂|20CrMnTi|1.1|5000|15|75000|2025-03-20|1000
      小计||||||8000||189000||4000
      ||||||8300||339000||4240`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-3 6-7",
        excluded: "4:subtotal 5:blank 8:subtotal 9:total",
        fields:
          "customer orderNo productCode productName material - orderQty unitPrice amount requiredDate producedQty",
      },
    ],
  },
  {
    name: "wire mill: header after company lines and a legend, English and Chinese mixed",
    sheet: "Orders",
    grid: `
      江苏某某金属制品有限公司 Jiangsu XX Metal Products Co., Ltd
      Order Status 订单进度
      说明：红色=加急，黄色=已出货
      |
      S/O No.|Customer 客户|Item 品名|Dia. 线径(mm)|Coating 镀层|Qty (MT)|U/P (USD/MT)|Delivery 交期|Produced (MT)|Shipped (MT)|Balance (MT)
      SO-221|BEKA|Galv. wire|1.6|Zn 60g|54|890|2025-03-15|54|27|27
      SO-222|MESHCO|Black annealed wire|1.2|-|27|760|2025-03-18|12|0|27
      SO-223|BEKA|PVC coated wire|2.0/3.0|PVC green|81|1040|2025-04-05|0|0|81`,
    tables: [
      {
        kind: "orders",
        header: "5",
        data: "6-8",
        fields:
          "orderNo customer productName - - orderQty unitPrice requiredDate producedQty shippedQty unshippedQty",
      },
    ],
  },
];
