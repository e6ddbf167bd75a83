/** Columns of order workbooks that hold nothing Gendan works on. */
export const foreignHeaders = `
  图片 | 审核人 | 制单人 | 部门 | 客户地址 | 联系电话 | 邮编 | 税率 | 折扣 | 仓库 | 批次号 | 炉批号 | 电压 | 功率 | 客户等级 | 发票日期 | 报关单号 |
  开票数量 | 累计开票数量 | 退货数量 | 样品数量 | 备品数量 | 辅料到料 | 彩盒到料 | 说明书到料 | 印刷色数 | 刀模号 | 放损 | 损耗率 | 交期天数 | 最后修改时间 |
  打印次数 | 上次出货日期 | 供应商交期 | 采购交期 | 面料交期 | 面料采购单号 | 纱线用量 | 用料数量 | 单件用量 | 毛料单价 | 工价 | 加工费 | 生产日期 | 保质期 |
  快递单号 | 车间主任 | 生产单位负责人 | 付款日期差 | 客户验货 | 验货员 | 验货结果 | 尾款比例 | 汇率 | 人民币金额 | 美金金额 | 成本单价 |
  采购单价 | 采购金额 | 未开票金额 | 已收款金额 | 利润 | 毛利率 | 退税率 | 保险费 | HS编码 | 海关编码 | 英文名称 | 收货人电话 | 联系人 |
  Supplier Invoice | HS Code | Tax | Discount | Warehouse | Batch No | Lot | Voltage |
  Created by | Modified on | Email | Phone | Attachment | Image | Buyer contact | Purchase price |
  Cost price | Margin | Returned qty | Sample qty | Impuesto | Descuento | Almacén | Dirección |
  Teléfono | Factura | Nº factura | Fecha factura | Coste | Costo unitario | Margen | IVA | Lote |
  批号 | 工序 | 工时 | 良品率 | 良品数 | 不良率 | 一次合格率 | 车间库存 | 原料库存 | 面料库存 | 包材库存 | 安全库存 | 最低库存 | 库存金额 | 在途数量 |
  采购在途 | 订单行数 | 订单笔数 | 客户数 | 单据状态码 | 打样日期 | 样品单号 | 打样费 | 模具费 | 开模日期 | 染厂 | 织厂 | 绣花厂 | 印花 | 洗水 | 缝制 |
  后整 | 裁剪日期 | 裁剪数量 | 车缝数量 | 包装数量 | 后道数量 | 整烫 | 尺码表 | 纸样 | 工艺单 | 吊牌 | 洗标 | 主标 | 拉链 | 纽扣 | 面料色号 |
  面料克重 | 面料门幅 | 门幅 | 缩率 | 匹数 | 公斤数 | 米数 | 重量 | 总重 | 单重 | 米重 | 理论重量 | 过磅重量 | 件重 | 捆数 | 支数 | 炉号 | 钢厂 |
  产地 | 执行标准 | 表面处理 | 硬度 | 公差 | 图纸版本 | 版本号 | 变更记录 | 客户投诉次数 | 评分 | 备用金 | 提货人 | 提货单号 | 过磅单号 | 磅差 |
  运费单价 | 吨位 | 车型 | 车次 | 到达时间 | 签收人 | 回单 | 异议 | 质保书`;
