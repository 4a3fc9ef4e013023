"""Lists: the choices that every store starts with; each store goes on from here in its own words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """One choice: its fixed code, its words, other spellings found in dealers' files, what it hangs on, a note."""

    code: str
    zh: str
    en: str
    aliases: str = ""
    parent: str = ""
    note: str = ""


LISTS: dict[str, tuple[Entry, ...]] = {
    "owner_type": (
        Entry("private", "私家", "Private", "个人,私人,私家车,私车"),
        Entry("fleet", "公务", "Official or fleet", "公车,单位,公务车,企业,公户,大客户"),
        Entry("insurance", "保险事故", "Insurance or accident", "事故车,保险,事故"),
        Entry("taxi", "出租", "Taxi", "出租车,网约车,营运"),
    ),
    "stage": (
        Entry("potential", "潜在", "Potential", "潜在客户,意向"),
        Entry("existing", "现有", "Existing", "现有客户,在册"),
        Entry("satisfied", "满意", "Satisfied", "满意客户"),
        Entry("loyal", "忠诚", "Loyal", "忠诚客户"),
        Entry("base", "基盘", "Base", "基盘客户", note="忠诚车主，愿意带新客户来。"),
        Entry("pillar", "桩脚", "Pillar", "桩脚客户", note="在当地说话有分量的人。"),
    ),
    "level": (
        Entry("vip", "贵宾", "VIP", "VIP,VIP客户,钻石,金卡"),
        Entry("member", "会员", "Member", "会员客户,银卡,普通会员"),
        Entry("normal", "普通", "Ordinary", "一般,普通客户,非会员"),
    ),
    "segment": (
        Entry("target", "目标用户", "Target customer", "重点客户,目标客户", note="近期重点争取和维护的客户。"),
        Entry("recommends", "热心介绍", "Recommends us", "转介绍", note="常带朋友来，值得道谢。"),
        Entry("fixed_route", "固定路线外地车", "Regular from out of town", "外地车", note="车在外地，但常走这条线。"),
        Entry("car_club", "车友会", "Car club", "车友"),
    ),
    "account": (
        Entry("large", "大户", "Large account", "大客户,大户型", note="可谈协议价，一次谈好按合同执行。"),
        Entry("medium", "中户", "Medium account", "中户型", note="可谈协议价，一次谈好按合同执行。"),
        Entry("small", "散户", "Small account", "散客,小户"),
    ),
    "need": (
        Entry("not_cheated", "怕被骗", "Not to be cheated", note="把换下的旧件和报价一项项讲清楚。"),
        Entry("no_worry", "图省心", "No worry", "省心,怕麻烦", note="一次说清要做什么、多少钱、几点好。"),
        Entry("status", "要面子", "Status", "面子,尊贵", note="记得称呼，固定顾问，接待有分寸。"),
        Entry("time", "赶时间", "Time", "时间,快", note="先约好，到点交车，过程主动告知。"),
        Entry("quality", "重技术和质量", "Technique and quality", "质量,技术,质量保证", note="讲清诊断依据和质保。"),
        Entry("price", "看价格", "Price", "价格,便宜,优惠", note="给出不同方案，写明哪些可以缓一缓。"),
        Entry("environment", "重环境", "Environment", "环境", note="休息区干净、安静、有事可做。"),
        Entry("convenience", "要方便", "Convenience", "方便,便利", note="可上门取送、延时服务。"),
        Entry("feeling", "重感情", "Feeling", "情感,人情", note="记得家人、爱好和上次聊的事。"),
        Entry("respect", "要被尊重", "Respect", "尊重", note="先听完，再解释；错了先认。"),
    ),
    "price_level": (
        Entry("list_price", "标准价", "List price", "门市价,原价"),
        Entry("contract", "协议价", "Contract price", "协议,合同价", note="大、中户型一次谈好，按合同执行。"),
        Entry("member_price", "会员价", "Member price", "会员"),
        Entry("internal", "内部价", "Internal price", "员工价,内部"),
    ),
    "credit": (
        Entry("good", "好", "Good", "良好,优"),
        Entry("fair", "一般", "Fair", "中"),
        Entry("poor", "差", "Poor", "欠款,不良"),
    ),
    "payment": (
        Entry("mobile", "微信/支付宝", "WeChat or Alipay", "微信,支付宝,扫码,移动支付"),
        Entry("cash", "现金", "Cash", ""),
        Entry("card", "刷卡", "Card", "银行卡,信用卡,POS"),
        Entry("transfer", "转账", "Transfer", "对公转账,汇款,银行转账"),
        Entry("account", "挂账", "On account", "月结,签单"),
        Entry("insurer", "保险理赔", "Paid by the insurer", "保险,理赔"),
        Entry("stored", "储值卡", "Stored value", "会员卡,储值"),
    ),
    "source": (
        Entry("new_car", "本店购车", "Bought here", "销售部,新车,本店"),
        Entry("elsewhere", "外购来修", "Bought elsewhere", "外店,非本店购车"),
        Entry("referral", "转介绍", "Referral", "介绍,朋友介绍,老客户介绍"),
        Entry("nearby", "路过进店", "Walked in", "自然进店,路过,自来"),
        Entry("event", "活动", "Event", "车展,店庆,活动招揽"),
        Entry("insurer", "保险公司推荐", "Sent by an insurer", "保险推荐,推送修"),
        Entry("online", "网络", "Online", "网上,抖音,微信,官网"),
    ),
    "district": (),
    "brand": (Entry("example", "示例品牌", "Example brand", note="导入车辆时会自动添加您店里的品牌。"),),
    "series": (
        Entry("example_sedan", "示例轿车", "Example sedan", "", "example"),
        Entry("example_suv", "示例 SUV", "Example SUV", "", "example"),
    ),
    "model": (
        Entry("example_sedan_15", "示例轿车 1.5L 舒适型", "Example sedan 1.5 Comfort", "", "example_sedan"),
        Entry("example_suv_20", "示例 SUV 2.0T 四驱", "Example SUV 2.0T 4WD", "", "example_suv"),
    ),
    "vehicle_class": (
        Entry(
            "premium",
            "高档",
            "Premium",
            "高端,豪华",
            note="重关注、舒适和身份；品质好，价格相当。大、中户型可谈协议价。",
        ),
        Entry(
            "mid",
            "中档",
            "Mid-range",
            "中端",
            note="流程规范、整洁有礼，照档案做个性服务；结算优惠要谨慎。大、中户型可谈协议价。",
        ),
        Entry("mid_low", "中低档", "Lower mid-range", "中低端", note="快和价格实在，多给用车建议。"),
        Entry("economy", "低档", "Economy", "经济型,低端", note="讲价格和效率，但一步也不省。"),
    ),
    "visit_kind": (
        Entry("maintenance", "保养", "Maintenance", "定期保养,常规保养,首保,首次保养,定保"),
        Entry("repair", "维修", "Repair", "一般维修,小修,大修,机修,普通维修,故障维修"),
        Entry("body_paint", "钣喷", "Body and paint", "钣金,喷漆,事故维修,钣金喷漆"),
        Entry("decoration", "装饰美容", "Decoration and beauty", "美容,装饰,精品,洗车,加装"),
        Entry("warranty", "索赔", "Warranty", "质保,保修,三包,厂家索赔,召回"),
        Entry("insurance", "保险", "Insurance", "续保,投保,代办保险"),
        Entry("inspection", "年审", "Annual inspection", "年检,代办年检,车检"),
        Entry("rescue", "拯救", "Rescue", "救援,拖车,道路救援"),
        Entry("rental_resale", "租售", "Rental and resale", "租赁,二手车,置换,代步车"),
        Entry("event", "活动", "Event", "免费检测,服务活动,车主讲堂"),
    ),
    "case_cause": (
        Entry("not_fixed", "没一次修好", "Not fixed the first time", "返修,没修好"),
        Entry("diagnosis", "诊断不准", "Wrong diagnosis", "误诊"),
        Entry("waiting", "等待太久", "Waited too long", "等待时间长,交车慢"),
        Entry("attitude", "接待态度", "How the customer was received", "服务态度"),
        Entry("not_explained", "没讲清楚", "Not explained", "解释不清,沟通不到位"),
        Entry("price", "价格争议", "Price", "收费高,费用争议"),
        Entry("parts", "配件质量或缺货", "Parts", "缺件,备件质量"),
        Entry("damage", "店内损伤", "Damage in the shop", "刮蹭,车辆受损"),
        Entry("promise", "承诺未兑现", "A promise not kept", "承诺"),
        Entry("product", "产品质量", "The car itself", "车辆质量"),
        Entry("other", "其他", "Something else"),
    ),
    "lost_reason": (
        Entry("service", "服务态度不满", "Unhappy with the service", "服务差,态度差"),
        Entry("quality", "维修质量不满", "Unhappy with the repair", "修不好,质量差"),
        Entry("product", "对车不满意", "Unhappy with the car", "产品质量"),
        Entry("price", "价格高，别家便宜", "Dearer than elsewhere", "价格高,太贵"),
        Entry("ties", "和别家有交情", "Ties with another shop", "熟人,关系"),
        Entry("staff_left", "熟悉的员工离职", "The person they knew has left", "员工离职"),
        Entry("looks", "店面环境不好", "Look of the shop", "环境差"),
        Entry("far", "位置不方便", "Inconvenient place", "太远,不顺路"),
        Entry("insurer", "保险公司指定别处", "Sent elsewhere by the insurer", "保险指定"),
        Entry("company", "单位统一安排", "The company decides", "公司指定,公司安排"),
        Entry("little_driven", "车开得少", "Little driven", "开得少"),
        Entry("away", "人在外地或国外", "Away or abroad", "外地,出国"),
        Entry("moved", "搬走了", "Moved away", "搬家"),
        Entry("sold", "车已卖出", "Car sold", "卖车"),
        Entry("scrapped", "车已报废", "Car scrapped", "报废"),
        Entry("died", "车主去世", "The owner has died", "去世"),
        Entry("other", "其他", "Other", ""),
    ),
    "other_place": (
        Entry("same_brand", "同品牌4S店", "Dealer of the same brand", "其他4S店"),
        Entry("other_brand", "其他品牌4S店", "Dealer of another brand", ""),
        Entry("garage", "综合修理厂", "General garage", "修理厂"),
        Entry("one_man", "路边小店", "One-man garage", "小店,个体"),
        Entry("chain", "快修连锁", "Quick-service chain", "快修店,连锁店"),
        Entry("beauty", "美容装饰店", "Beauty and decoration shop", "美容店"),
        Entry("other", "其他", "Other", ""),
    ),
    "not_coming": (
        Entry("elsewhere", "已在别处保养", "Serviced elsewhere", "别处做了"),
        Entry("too_dear", "嫌贵", "Too dear", "价格高,太贵"),
        Entry("too_far", "太远", "Too far", "路远"),
        Entry("little_driven", "开得少，里程没到", "Little driven", "里程没到"),
        Entry("gone", "车已卖出或报废", "Car sold or scrapped", "卖车,报废"),
        Entry("moved", "搬走了", "Moved", "搬家"),
        Entry("no_time", "最近没时间", "No time now", "没空"),
        Entry("other", "其他", "Other", ""),
    ),
    "contact_topic": (
        Entry("delivery", "新车交付关怀", "After the delivery", "新车回访"),
        Entry("satisfaction", "满意度", "Satisfaction", "回访"),
        Entry("maintenance", "保养提醒", "Maintenance", "保养"),
        Entry("due", "到期提醒", "A due date", "年检,保险"),
        Entry("recall", "定期保养招揽", "Maintenance recall", "招揽"),
        Entry("greeting", "生日与节日问候", "Greetings", "生日"),
        Entry("lost", "流失挽回", "Lost customer", "流失"),
        Entry("booking", "预约", "Appointment", "预约确认"),
        Entry("complaint", "投诉处理", "Complaint", "投诉"),
        Entry("event", "活动邀请", "Event", "活动"),
        Entry("other", "其他", "Other", ""),
    ),
    "buying_motive": (
        Entry("new_product", "看中新车型", "A new product", "新车上市"),
        Entry("unhappy", "对现在的车不满意", "Unhappy with the present car", ""),
        Entry("more_demand", "用车需要增加", "More demand", "增购"),
        Entry("quality_price", "看重品质和价格", "Quality and price", "性价比"),
    ),
    "deal_lost_reason": (
        Entry("price", "价格谈不拢", "Price", "价格"),
        Entry("rival", "买了竞品", "Bought another make", "竞品"),
        Entry("other_dealer", "在别家店买了", "Bought at another dealer", "外店"),
        Entry("no_car", "没有现车或颜色", "Not in stock, or not in that colour", "缺车"),
        Entry("finance", "贷款没批", "Loan refused", "贷款"),
        Entry("postponed", "暂时不买了", "Put off", "推迟"),
        Entry("service", "接待没跟上", "Not looked after", "服务"),
        Entry("other", "其他", "Other", ""),
    ),
    "outlet": (),
    "fault_cause": (
        Entry("not_known", "规定没讲清", "The rule was not made known", ""),
        Entry("not_trained", "没培训或没考核", "No training or no test", ""),
        Entry("not_checked", "没人检查复核", "Nobody checked", ""),
        Entry("overload", "人手不够或任务过重", "Too few hands or too much to do", ""),
        Entry("unfair", "分配或认可不公", "Pay or recognition unfair", ""),
        Entry("careless", "个人疏忽", "Carelessness", ""),
        Entry("other", "其他", "Other", ""),
    ),
}

DEPARTMENTS: tuple[tuple[str, str], ...] = (
    ("销售部", "Sales"),
    ("售后服务部", "After-sales"),
    ("客服部", "Customer service"),
    ("市场部", "Marketing"),
    ("行政部", "Administration"),
    ("财务部", "Finance"),
)
