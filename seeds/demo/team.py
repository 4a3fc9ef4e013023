"""Team: the twenty-five people of the demo store, who leads whom, and how they sign in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Member:
    """One person: login, name, role, post, department, and whose team it is."""

    login: str
    name: str
    role: str
    post: str
    department: str
    leader: str = ""


TEAM: tuple[Member, ...] = (
    Member("boss", "周建国", "general_manager", "总经理", "行政部"),
    Member("brand", "沈海峰", "manager", "品牌经理", "销售部", "boss"),
    Member("manager", "王志远", "manager", "服务经理", "售后服务部", "boss"),
    Member("relations", "林雅琴", "manager", "顾客关系经理", "客服部", "boss"),
    Member("showroom", "韩少华", "supervisor", "展厅销售经理", "销售部", "brand"),
    Member("supervisor", "陈立平", "supervisor", "接待主管", "售后服务部", "manager"),
    Member("workshop", "徐永强", "supervisor", "车间主管", "售后服务部", "manager"),
    Member("advisor", "李静", "advisor", "服务顾问", "售后服务部", "supervisor"),
    Member("zhaolei", "赵磊", "advisor", "服务顾问", "售后服务部", "supervisor"),
    Member("sunyue", "孙悦", "advisor", "服务顾问", "售后服务部", "supervisor"),
    Member("huangjie", "黄杰", "advisor", "服务顾问", "售后服务部", "supervisor"),
    Member("ouyangmin", "欧阳敏", "advisor", "服务顾问", "售后服务部", "supervisor"),
    Member("consultant", "吴佳", "consultant", "销售顾问", "销售部", "showroom"),
    Member("zhenghao", "郑浩", "consultant", "销售顾问", "销售部", "showroom"),
    Member("fengwei", "冯薇", "consultant", "销售顾问", "销售部", "showroom"),
    Member("luokai", "罗凯", "consultant", "销售顾问", "销售部", "showroom"),
    Member("clerk", "唐晓燕", "clerk", "跟踪业务员", "客服部", "relations"),
    Member("xuting", "许婷", "clerk", "跟踪业务员", "客服部", "relations"),
    Member("staff", "郭大勇", "staff", "维修技师", "售后服务部", "workshop"),
    Member("hejun", "何军", "staff", "维修技师", "售后服务部", "workshop"),
    Member("dengchao", "邓超群", "staff", "维修技师", "售后服务部", "workshop"),
    Member("panlong", "潘龙", "staff", "维修技师", "售后服务部", "workshop"),
    Member("maxin", "马欣", "staff", "收银", "财务部", "manager"),
    Member("jianghua", "蒋华", "staff", "配件经理", "售后服务部", "manager"),
    Member("auditor", "夏明哲", "auditor", "", "财务部"),
)
STORE_NAME = "云驰临江示范店"
