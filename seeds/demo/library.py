"""Library: words that the store's meetings have filed, and whom it praised in the past months."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING, Final

from models.rules.calendar import months_before
from seeds.demo.calls import moment
from seeds.demo.past_rows import PastRows
from seeds.demo.team import TEAM

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

TOLD: Final = time(17, 20)
OF_A_CAR: Final = frozenset({"price", "product"})  # what is objected to one series
SERIES_SQL: Final = "SELECT id FROM choice WHERE list = 'series' AND archived_at IS NULL ORDER BY id"
SCRIPTS: Final = (  # side, category, what the customer says, what we say, who filed it, how many days ago
    ("service", "price", "外面换机油便宜一半。",
     "您说得对，单看机油是便宜。我们用的是厂家认证机油，还含 28 项检查，旧件给您看，不满意当场说。", "advisor", 26),
    ("service", "waiting", "每次来都要等两个小时。",
     "让您久等是我们没排好。下次您提前一天约，到店直接上工位，一个小时内交车；超时我们送一次洗车。", "supervisor", 40),
    ("service", "quality", "上次异响修了还响。",
     "这次请技术总监和您一起试车，听到声音再动手；没找到原因之前，不收您一分钱。", "workshop", 33),
    ("service", "trust", "你们是不是又让我换一堆没用的？",
     "您放心，先看再定：照片和旧件都给您看，哪些现在要换、哪些可以缓一缓，写在单子上由您决定。", "zhaolei", 18),
    ("service", "rival", "隔壁品牌保养送工时。",
     "他们的活动我们也了解。您这台车的保养记录都在我们这里，二手车估价时一套完整记录能多卖不少。", "sunyue", 55),
    ("sales", "price", "同样配置别家便宜五千。",
     "咱们把两张报价单放一起看：他们的装潢和延保是另算的。您要的是落地价，我给您算到底。", "consultant", 21),
    ("sales", "undecided", "我再回去商量商量。",
     "应该的，这是大事。您看家里人主要关心空间还是油耗？我把这两样的对比发您，周六带家人来试驾，车给您留着。",
     "zhenghao", 12),
    ("sales", "product", "听说这款变速箱有问题。",
     "您做过功课。那是老款的干式双离合，现在这台是湿式，质保五年。我陪您在堵车路段试一圈，您自己感觉。",
     "showroom", 47),
    ("sales", "money", "贷款利息太高，我全款。",
     "全款最省心。另外给您算一笔：厂家贴息一年期，利息比存款少，留着现金更灵活，两种您选。", "fengwei", 8),
)  # fmt: skip
AWARDS: Final = (  # months ago, who, what for, what
    (1, "sunyue", "上月三位客户专门打电话来表扬，差评一份没有", "服务之星流动红旗"),
    (1, "consultant", "一个月成交七台，三台是老客户介绍", "销售冠军奖杯、加油卡 200 元"),
    (1, "hejun", "返修为零，还带出一名新技师", "技师之星"),
    (2, "clerk", "回访接通率全组第一，主动发现两起要流失的客户", "公开表扬"),
    (2, "advisor", "预约到店率做到九成", "服务之星流动红旗"),
    (2, "luokai", "试驾转成交最高", "公开表扬"),
)


async def write_library(writer: Writer, seat: Seat, batch: int, staff: Sequence[int]) -> int:
    """Write scripts and awards; gives the number of rows."""
    past = PastRows(writer, seat, batch)
    series = [row for (row,) in await writer.rows(SERIES_SQL)] or [None]
    people = dict(zip((one.login for one in TEAM), staff, strict=True))
    rows = [
        {"side": side, "category": category, "objection": said, "words": words, "filed_by": people[by],
         "filed_on": seat.today - timedelta(days=ago), "store": seat.store,
         "series": series[ago % len(series)] if side == "sales" and category in OF_A_CAR else None,
         "created_at": moment(seat.today - timedelta(days=ago), TOLD)}
        for side, category, said, words, by, ago in SCRIPTS
    ]  # fmt: skip
    await past.put("scripts", rows, by="filed_by")
    boss = people["boss"]
    given = [(_told(seat.today, ago), ago, people[who], words, reward) for ago, who, words, reward in AWARDS]
    awards = [
        {"month": f"{months_before(seat.today.replace(day=1), ago):%Y-%m}", "person": person, "words": words,
         "reward": reward, "given_on": day, "given_by": boss, "store": seat.store, "created_at": moment(day, TOLD)}
        for day, ago, person, words, reward in given
    ]  # fmt: skip
    await past.put("awards", awards, by="given_by")
    return past.count


def _told(today: date, ago: int) -> date:
    """Give the day on which a month's awards were told: the first of the month after."""
    return months_before(today.replace(day=1), ago - 1)
