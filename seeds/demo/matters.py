"""Matters: what the demo's people have to do, and four events that somebody answered for."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Chore:
    """A task: whose, from whom, how many days ago it was given and is due from today, and how it stands."""

    title: str
    owner: str
    giver: str
    given: int
    due: int
    state: str = "open"
    done: int = 0  # days from today
    carried: int = 0
    wanted: str = ""
    proof: str = ""
    about: str = ""  # case, measure


@dataclass(frozen=True)
class Voice:
    """Somebody named in a matter: how high above who did it, what they carry, what they said and when."""

    login: str
    level: int
    points: int
    reply: str = ""
    after: int = 1  # days after they were asked


@dataclass(frozen=True)
class Matter:
    """An event with the people who answer for it; days are counted back from today."""

    title: str
    ago: int
    event: str
    state: str
    raiser: str
    named: tuple[Voice, ...]
    kind: str = "fault"
    rule: str = ""
    loss: str = ""
    severity: str = "medium"
    cause: str = ""
    answers: dict[str, str] = field(default_factory=dict)
    action: Chore | None = None
    effect: str = ""
    checked: int = 0  # days ago
    steps: tuple[tuple[str, int, str, str], ...] = ()  # state, days ago, who, words


CHORES: tuple[Chore, ...] = (
    Chore("给滨江物流补发上月维修清单", "advisor", "supervisor", 3, 0),
    Chore("核对本周预约，确认周末人手", "advisor", "advisor", 1, 1),
    Chore("把三位久未来店的老客户约回来看看", "advisor", "supervisor", 6, -2, carried=1),
    Chore("代步车保险到期前联系保险公司", "advisor", "supervisor", 4, 3, wanted="新保单照片"),
    Chore("整理洗车等候区，补齐饮水和杂志", "zhaolei", "supervisor", 5, 0, wanted="照片"),
    Chore("给召回客户逐个打电话说明换件时间", "zhaolei", "manager", 9, -1, carried=2),
    Chore("重写接车问诊单的异响一栏", "sunyue", "supervisor", 4, 2),
    Chore("带新来的顾问走一遍交车流程", "sunyue", "supervisor", 2, 4),
    Chore("向客户说明延迟交车的原因", "huangjie", "supervisor", 2, -1, about="case"),
    Chore("核对九月的优惠券使用记录", "ouyangmin", "supervisor", 12, -4, carried=3),
    Chore("检查接待台的胸牌和着装", "supervisor", "manager", 1, 0),
    Chore("排好下周值班表并公布", "supervisor", "manager", 3, 2, wanted="值班表照片"),
    Chore("把等候超过一小时的原因统计出来", "supervisor", "manager", 8, -3, carried=1),
    Chore("校准四轮定位仪", "workshop", "manager", 5, 5, wanted="校准报告"),
    Chore("修好二号举升机的漏油", "workshop", "manager", 14, -5, carried=2, wanted="修理单照片"),
    Chore("复检表上墙，逐台签字", "workshop", "manager", 3, 1, wanted="照片"),
    Chore("清点常用滤芯库存，低于十个的补货", "jianghua", "manager", 4, 1),
    Chore("索赔旧件按编号入库", "jianghua", "workshop", 7, -1, carried=1),
    Chore("给十位新车主打第七天电话", "consultant", "showroom", 3, 0),
    Chore("更新展车价格牌", "zhenghao", "showroom", 2, 1, wanted="照片"),
    Chore("跟进上周试驾的四位客户", "fengwei", "showroom", 6, -2, carried=1),
    Chore("给老客户介绍置换政策，列出名单", "luokai", "showroom", 5, 3),
    Chore("回访两位不满意的客户，听听改了没有", "clerk", "relations", 2, 1),
    Chore("整理本月客户原话，挑五条给早会", "xuting", "relations", 4, 2),
    Chore("做一张投诉原因的月度图", "relations", "boss", 6, 4),
    Chore("谈妥下季度的配件折扣", "manager", "boss", 10, 6),
    Chore("查清休息区空调为什么总坏", "maxin", "manager", 5, -1),
    Chore("补发错开的发票三张", "maxin", "manager", 9, -6, "done", -7, proof="三张都已重开并寄出，快递单号已登记。"),
    Chore(
        "更换工位照明灯管", "workshop", "manager", 20, -15, "proved", -16, wanted="照片", proof="六根已换，夜班试过。"
    ),
    Chore(
        "给制动异响的客户免费复查",
        "hejun",
        "workshop",
        18,
        -16,
        "proved",
        -16,
        proof="已复查，消音片补装。",
        about="case",
    ),
    Chore("把扭力扳手送检", "panlong", "workshop", 25, -18, "proved", -17, 1, "检定证书", "证书编号已贴在工具墙上。"),
    Chore(
        "更新接待话术，加上交车时间的说法", "supervisor", "manager", 22, -17, "proved", -18, proof="已发到班组并演练。"
    ),
    Chore("清理旧油桶", "dengchao", "workshop", 15, -13, "proved", -13, wanted="照片", proof="回收单已交。"),
    Chore("给退保客户打电话问原因", "clerk", "relations", 13, -10, "done", -10, proof="三位嫌贵，一位换了城市。"),
    Chore("补录上周来店车辆的里程", "advisor", "supervisor", 8, -6, "done", -6, proof="十二台已补。"),
    Chore("发放冬季检查短信", "xuting", "relations", 16, -12, "done", -9, 1, proof="共发 214 条，退信 3 条。"),
    Chore("确认车展展位和物料", "showroom", "brand", 30, -20, "done", -21, proof="展位 B12，物料清单已核对。"),
    Chore("盘点精品柜", "luokai", "showroom", 11, -8, "done", -5, 1, proof="差两条脚垫，已补单。"),
    Chore("把等候时间牌放到前台", "zhaolei", "supervisor", 19, -17, "done", -17, proof="已放好。"),
    Chore("联系供应商退回次品雨刮", "jianghua", "manager", 24, -19, "done", -15, 2, proof="已退款。"),
    Chore("印一批旧版价目表", "maxin", "manager", 21, -14, "dropped"),
    Chore("周日全员大扫除", "dengchao", "manager", 17, -12, "dropped"),
)
MATTERS: tuple[Matter, ...] = (
    Matter(
        title="交车前漏检后刹车，客户次日返修",
        ago=38,
        event="保养后没有路试就交车，第二天客户因制动异响返回，拆检发现后刹车片少装一块消音片。",
        rule="《交车检查制度》第 3 条：动过制动的车必须路试并签字",
        loss="返工两小时，代步车一天",
        cause="not_checked",
        state="closed",
        raiser="manager",
        named=(
            Voice("staff", 0, 2, "那天一个人接三台车，路试想着等主管来，结果忘了。我的错。"),
            Voice("workshop", 1, 2, "人手排得不对，复检我也没盯，复检表一直没上墙。"),
            Voice("manager", 2, 2, "复检制度写了没落实，是我没检查。"),
            Voice("boss", 3, 4, "制度没有人复核，责任在我，由我来盯复检。", 2),
        ),
        answers={
            "made_known": "yes",
            "trained": "partly",
            "tested": "no",
            "checked": "no",
            "rechecked": "no",
            "stopped": "no",
            "coherent": "yes",
            "staffing": "no",
            "targets": "yes",
            "fair": "partly",
            "responsible": "no",
            "gap": "交车前没有一道必须过的关：复检要签字，没有签字不放行。",
        },
        action=Chore(
            "动过制动、转向的车，主管路试并在复检表签字后才放行",
            "workshop",
            "manager",
            33,
            -28,
            "proved",
            -29,
            wanted="签字复检表的照片",
            proof="复检表已上墙，两周 46 台全部有签字。",
        ),
        effect="抽查两周 20 台，都有路试签字，没有再返修。",
        checked=14,
        steps=(
            ("draft", 38, "manager", ""),
            ("reply", 37, "manager", ""),
            ("decided", 34, "boss", "按标准分担，一把手带头。"),
            ("action", 33, "manager", "主管路试并签字后才放行"),
            ("verified", 14, "manager", "抽查 20 台，没有再漏。"),
            ("closed", 13, "boss", "制度补上了，结案。"),
        ),
    ),
    Matter(
        title="答应下午四点交车，拖到六点半没人告诉客户",
        ago=12,
        event="客户从开发区赶来取车，等了两个半小时，期间没有人主动说明进度。",
        rule="《服务承诺》第 2 条：交车时间有变，提前半小时告诉客户",
        loss="免工时费 180 元，客户在群里发了差评",
        cause="overload",
        state="action",
        raiser="supervisor",
        named=(
            Voice("huangjie", 0, 2, "车间一直说快好了，我不好意思打电话，应该早点说。"),
            Voice("supervisor", 1, 2, "当天两个顾问请假，我没有调人。"),
            Voice("manager", 2, 2, "请假没有替补办法，是我这边的缺口。", 2),
            Voice("boss", 3, 4),
        ),
        answers={
            "made_known": "yes",
            "trained": "yes",
            "tested": "partly",
            "checked": "no",
            "rechecked": "no",
            "stopped": "partly",
            "coherent": "yes",
            "staffing": "no",
            "targets": "yes",
        },
        action=Chore(
            "顾问请假两人以上时，主管当班接车；每小时对一次交车时间",
            "supervisor",
            "manager",
            7,
            5,
            wanted="一周的交车时间对照表",
        ),
        steps=(
            ("draft", 12, "supervisor", ""),
            ("reply", 12, "supervisor", ""),
            ("decided", 8, "manager", "按标准分担。"),
            ("action", 7, "manager", "请假两人以上，主管当班"),
        ),
    ),
    Matter(
        title="回访电话三天没打，客户投诉没人理",
        ago=3,
        event="客户留言要回电，名单上排给唐晓燕，三天没有联系，客户打到总经理处。",
        rule="《回访制度》第 1 条：留言 24 小时内回电",
        severity="light",
        state="reply",
        raiser="relations",
        named=(
            Voice("clerk", 0, 1, "那两天在做满意度回访，名单太长，漏看了留言。"),
            Voice("relations", 1, 1),
            Voice("boss", 2, 2),
        ),
        steps=(("draft", 3, "relations", ""), ("reply", 2, "relations", "")),
    ),
    Matter(
        title="雨夜帮抛锚的客户换胎到十点",
        ago=20,
        event="客户下班路上爆胎，孙悦叫上潘龙开拖车过去，换好备胎又送客户回家，客户送来锦旗。",
        kind="praise",
        state="closed",
        raiser="supervisor",
        named=(Voice("sunyue", 0, 2), Voice("panlong", 0, 2)),
        steps=(("draft", 20, "supervisor", ""), ("closed", 19, "manager", "这就是我们要的服务，早会上大家鼓掌。")),
    ),
)
