"""Posts: the posts of a store and what each answers for; the store completes the duties in its own words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PostStart:
    """One post as a store starts with it."""

    name: str
    english: str
    side: str
    duties: tuple[str, ...]

    @property
    def text(self) -> str:
        """The duties as they stand in the post's file, one a line."""
        return "\n".join(self.duties)


POSTS: tuple[PostStart, ...] = (
    PostStart(
        "总经理",
        "General manager",
        "office",
        (
            "对全店经营结果负责，定年度目标和政策",
            "每月主持经营分析会，看原因、定措施",
            "亲自过问重大投诉和责任追究，自己先担一份",
        ),
    ),
    PostStart(
        "品牌经理",
        "Brand manager",
        "sales",
        ("负责本品牌销售目标、库存和价格政策", "参加早夕会，收纪要，当天解决需要支援的事", "与厂家和二级网点对接"),
    ),
    PostStart(
        "展厅销售经理",
        "Showroom sales manager",
        "sales",
        ("每天主持早会和夕会，分派当天任务", "带教销售顾问，跟进 A、B、C 级意向客户", "检查展厅、展车和仪容仪表"),
    ),
    PostStart(
        "销售顾问",
        "Sales consultant",
        "sales",
        ("接待来店和来电客户，当天录入意向", "交车后 7 天内回访，之后每两个月联系一次", "成交、战败都写清原因"),
    ),
    PostStart(
        "销售接待",
        "Sales reception",
        "sales",
        ("客户进门有人迎、有登记、有茶水", "分派接待顺序，接听电话并转达", "统计来店、来电数，夕会上报"),
    ),
    PostStart(
        "站长",
        "Service-station manager",
        "service",
        (
            "主管售后日常运行，带好接待和索赔，协调各部门",
            "让满意度逐月提高，员工状态良好",
            "与厂家保持沟通，审签上报的报表，索赔最后把关",
            "定业务计划，执行、检查、调整，制度让人人知道",
        ),
    ),
    PostStart(
        "服务总监",
        "Service director",
        "service",
        ("对售后的产值、质量和客户保持负责", "审定流程、政策和协议价", "重大投诉和质量事故牵头处理"),
    ),
    PostStart(
        "服务经理",
        "Service manager",
        "service",
        (
            "按政策管好索赔",
            "协调接待、索赔、收银、车间和配件",
            "定期自查，做好统计和报表",
            "组织服务活动并评估效果，维护质量体系",
        ),
    ),
    PostStart(
        "技术总监",
        "Technical director",
        "service",
        ("疑难故障会诊，出具结论", "抽查总检，不让问题车出厂", "定维修工艺和技术标准"),
    ),
    PostStart(
        "技术经理",
        "Technical manager",
        "service",
        ("安排技术支持和返修分析", "收集案例，改进一次修复率", "管理设备和技术资料"),
    ),
    PostStart(
        "接待主管",
        "Reception supervisor",
        "service",
        ("安排接待班次，处理高峰", "汇总客户不来的原因，月底写出改进计划并落实", "抽查任务委托书和交车说明"),
    ),
    PostStart(
        "服务顾问",
        "Service advisor",
        "service",
        (
            "判断并记录车辆、车主、维修和其他需求",
            "有变化及时告诉客户，征得同意再做",
            "交车时讲清费用，问好什么时候方便接电话",
            "每天评自己的接待，每月向服务经理汇报",
        ),
    ),
    PostStart(
        "技术接待员",
        "Technical receptionist",
        "service",
        ("接待一般维修，当面诊断、试车", "把客户的描述写成车间看得懂的话", "未诊断清楚的先不报死价"),
    ),
    PostStart(
        "车间主管",
        "Workshop supervisor",
        "service",
        (
            "派工，管看板，盯预计交车时间",
            "6S：安全、整洁、有序，地上没有油、水和零件",
            "处理并上报现场问题",
            "提出培训需求，参与考核，宣讲制度",
        ),
    ),
    PostStart(
        "班组长",
        "Team leader",
        "service",
        ("对照接车登记表验车后开工", "班组检查并签字，写明建议和注意事项", "带徒弟，徒弟的差错自己担"),
    ),
    PostStart(
        "维修技师",
        "Technician",
        "service",
        (
            "保护好客户的车，装好三件套",
            "做完每一项先自检再交下道工序",
            "新发现的问题先报，客户同意才修",
            "爱护工具和资料，提高自己的手艺",
        ),
    ),
    PostStart(
        "质检员", "Quality inspector", "service", ("按委托书逐项检验，总检签字", "不合格退回并记录", "每周汇总返修原因")
    ),
    PostStart(
        "内训师", "In-house trainer", "service", ("落实厂家培训计划", "收集重大技术案例并分享", "协助各班组培训和考试")
    ),
    PostStart(
        "索赔员",
        "Warranty clerk",
        "service",
        ("审核索赔是否符合政策", "建好索赔档案，旧件保管并按时返厂", "把质量信息反馈给厂家和车间"),
    ),
    PostStart(
        "配件经理",
        "Parts manager",
        "service",
        ("按厂家要求和市场备货，周转在合理范围", "每月上报报表", "盘点做到账、卡、物相符", "改进流程，配合车间"),
    ),
    PostStart(
        "配件计划员",
        "Parts planner",
        "service",
        ("掌握生产和市场信息，调整库存", "压低积压", "了解车间需要，常用件不断货"),
    ),
    PostStart(
        "配件收发员",
        "Parts clerk",
        "service",
        ("凭签字的出库单发料，当面点清", "到货验收，质量问题及时退换", "摆放、标签、搬运合规，按期盘点"),
    ),
    PostStart(
        "工具保管员", "Tool keeper", "service", ("专用工具和资料编号、登记、贴标", "保养好，借出要催还", "按期盘点")
    ),
    PostStart(
        "休息区接待", "Lounge host", "service", ("热情接待，主动告诉车的进度", "茶点、书报及时更换", "休息区用品记台账")
    ),
    PostStart("收银", "Cashier", "office", ("按结算单收款，当面点清，开好发票", "收款后才开出门证", "日清日结")),
    PostStart(
        "顾客关系经理",
        "Customer-relations manager",
        "office",
        ("受理投诉，当天有回音，跟到客户满意", "组织满意度调查，结果反馈到人", "管好客户档案和流失客户"),
    ),
    PostStart(
        "客户经理",
        "Customer manager",
        "office",
        ("给流失客户打电话，问明原因", "把原因告诉责任部门，下月看有没有改", "挽回的客户做好登记"),
    ),
    PostStart(
        "跟踪业务员",
        "Follow-up clerk",
        "office",
        (
            "来店后 3 天内回访：感谢、问满意、提醒",
            "8 到 14 天第二次联系，换一个话题",
            "占线、没人接要改时间再打，不算已回访",
            "电话、信函登记清楚",
        ),
    ),
    PostStart(
        "电话中心人员",
        "Call-centre clerk",
        "office",
        ("接听热线，三声内接起", "预约、咨询、投诉分别转到人，并追到结果"),
    ),
    PostStart("保安", "Gate guard", "office", ("凭出门证放车", "引导进店车辆，敬礼问好", "夜间巡查停放的车")),
    PostStart(
        "厂家服务督导", "Maker's service supervisor", "office", ("传达厂家政策，检查执行情况", "协助处理重大投诉")
    ),
)
