"""Words: names, streets, hobbies and notes of people who do not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeds.demo.chance import happens

if TYPE_CHECKING:
    from random import Random

# Frequent surnames stand several times, as they do in a Chinese town.
SURNAMES = (
    "王王王王李李李李张张张张刘刘刘陈陈陈杨杨黄黄赵赵吴吴周周徐徐孙孙马马朱朱胡胡郭郭何何林林高高罗罗"
    "郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔向汤"
)
DOUBLE_SURNAMES = ("欧阳", "上官", "司马", "诸葛", "夏侯", "慕容")
MALE_SINGLE = "伟强磊军勇杰涛明超刚平辉鹏浩宇飞斌波凯峰健俊亮成东旭博林毅翔洋帅鑫晨昊龙"
FEMALE_SINGLE = "芳娜敏静丽艳娟霞燕玲婷雪莉萍颖慧琳洁欣佳倩悦璐瑶蕾晴妍彤琪媛"
MALE_FIRST = "建国志文海俊晓子家宏永天明少伟正光立新泽嘉浩宇思学荣振"
MALE_SECOND = "国强明华军平辉伟杰林峰东民生斌涛波龙飞轩宁远鸣成豪然洋阳坤"
FEMALE_FIRST = "秀美丽晓雅淑玉慧雨思梦佳春小艳红婉紫若欣桂月海文诗心子"
FEMALE_SECOND = "英兰珍华芳梅琴云萍玲霞燕娟丽红娜静怡涵琪婷萱彤妍蓉洁莹颖"

COMPANY_PLACES = (
    "临江",
    "江北",
    "城东",
    "鼎元",
    "华晟",
    "永信",
    "广润",
    "中泰",
    "远拓",
    "恒利",
    "新禾",
    "博安",
    "海纳",
    "天岳",
    "同德",
)
COMPANY_TRADES = (
    "商贸",
    "建筑工程",
    "物流",
    "食品",
    "电子科技",
    "机械制造",
    "装饰设计",
    "纺织",
    "医疗器械",
    "教育咨询",
    "环保科技",
    "园林绿化",
)
COMPANY_ENDS = ("有限公司", "有限公司", "有限公司", "股份有限公司", "集团")
TITLES = ("行政主管", "车队队长", "办公室主任", "总经理", "采购经理", "财务经理")
DISTRICTS = (
    ("linjiang", "临江区", "Linjiang"),
    ("chengdong", "城东区", "East Town"),
    ("gaoxin", "高新区", "High-tech Zone"),
    ("kaifa", "开发区", "Development Zone"),
    ("waixian", "外县", "Other counties"),
)
STREETS = (
    "滨江大道",
    "人民路",
    "新华路",
    "解放北路",
    "学府路",
    "工业三路",
    "迎宾大道",
    "文昌街",
    "和平路",
    "凤凰路",
    "东风路",
    "青年路",
)
ESTATES = (
    "翠湖花园",
    "阳光水岸",
    "江南名邸",
    "绿洲家园",
    "金桂苑",
    "书香门第",
    "锦绣城",
    "滨江一号",
    "桃源居",
    "紫金公馆",
)
HOBBIES = (
    "钓鱼",
    "羽毛球",
    "自驾游",
    "摄影",
    "喝茶",
    "跑步",
    "篮球",
    "养花",
    "看电影",
    "书法",
    "露营",
    "骑行",
    "下棋",
    "烘焙",
    "广场舞",
)
CONTACT_TIMES = (
    "工作日晚上 6 点后",
    "周末上午",
    "中午 12 点到 1 点",
    "上午 10 点后",
    "下午 3 点到 5 点",
    "微信留言即可",
)
NOTES = (
    "喜欢先看报价再决定，报价要分工时和备品。",
    "要求保留旧件。",
    "常跑高速，轮胎和刹车要看仔细。",
    "孩子小，接送时间紧，尽量一小时内交车。",
    "住得远，来之前先打电话确认有没有工位。",
    "对上次等待时间有意见，已道歉，下次优先安排。",
    "介绍过两位朋友来店，逢年过节记得问候。",
    "只认固定的服务顾问。",
    "车主常出差，送修多是家人。",
    "对价格敏感，有活动时提前告知。",
    "不喜欢电话，发微信就好。",
    "准备两年内换车，可以请销售顾问联系。",
)
NOT_SERVED = ("多次拖欠修理费，催收无果", "要求开具不实单据，已婉拒", "搬到外省，车辆已迁走")
ADVICE = (
    "前刹车片剩 4 mm，建议下次更换。",
    "轮胎花纹接近极限，雨天注意。",
    "电瓶电压偏低，入冬前建议更换。",
    "空调滤芯下次保养更换。",
    "建议三个月后做四轮定位。",
    "雨刮片老化，下次更换。",
)
FAMILY = ("妻子", "丈夫", "女儿", "儿子", "母亲")
WHOSE = ("爱人", "儿子", "女儿", "单位", "司机", "父亲")


def person_name(draw: Random, sex: str) -> str:
    """Make a name of two to four characters."""
    surname = draw.choice(DOUBLE_SURNAMES) if happens(draw, 0.01) else draw.choice(SURNAMES)  # one in a hundred
    single, first, second = (
        (MALE_SINGLE, MALE_FIRST, MALE_SECOND) if sex == "m" else (FEMALE_SINGLE, FEMALE_FIRST, FEMALE_SECOND)
    )
    if happens(draw, 0.24):  # the share of one-character given names
        return surname + draw.choice(single)
    return surname + draw.choice(first) + draw.choice(second)


def company_name(draw: Random, taken: set[str]) -> str:
    """Make the name of a company that is not taken yet."""
    while True:
        name = draw.choice(COMPANY_PLACES) + draw.choice(COMPANY_TRADES) + draw.choice(COMPANY_ENDS)
        if name not in taken:
            taken.add(name)
            return name


def address(draw: Random, district: str) -> str:
    """Make an address in a town that is on no map."""
    street, house = draw.choice(STREETS), draw.randint(1, 399)
    return f"临江市{district}{street} {house} 号{draw.choice(ESTATES)} {draw.randint(1, 30)} 幢"


def phone(draw: Random, taken: set[str]) -> str:
    """Make a mobile number of the block 154, which no operator gives out."""
    while True:
        number = f"154{draw.randrange(10**8):08d}"
        if number not in taken:
            taken.add(number)
            return number
