from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "care_rule" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "key" VARCHAR(40) NOT NULL UNIQUE,
    "title" VARCHAR(80) NOT NULL,
    "english" VARCHAR(80) NOT NULL,
    "counted_from" VARCHAR(16) NOT NULL,
    "after_days" INT NOT NULL,
    "every_months" INT NOT NULL,
    "open_days" INT NOT NULL,
    "whom" VARCHAR(8) NOT NULL,
    "means" VARCHAR(8) NOT NULL,
    "handler" VARCHAR(12) NOT NULL,
    "touches" INT NOT NULL,
    "script" TEXT NOT NULL,
    "english_script" TEXT NOT NULL,
    "form_key" VARCHAR(60) NOT NULL,
    "letter_key" VARCHAR(40) NOT NULL,
    "closes_on_visit" INT NOT NULL,
    "is_on" INT NOT NULL
) /* One rule of care: counted from what, how many days later, by whom, by which means. */;
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_f65097" ON "care_rule" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_107ba7" ON "care_rule" ("archived_at", "title");
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_ab8ee9" ON "care_rule" ("archived_at", "counted_from");
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_4d7c76" ON "care_rule" ("archived_at", "means");
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_f83c46" ON "care_rule" ("archived_at", "handler");
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_9be22a" ON "care_rule" ("archived_at", "is_on");
        CREATE TABLE IF NOT EXISTS "letter_template" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "key" VARCHAR(40) NOT NULL UNIQUE,
    "occasion" VARCHAR(12) NOT NULL,
    "means" VARCHAR(8) NOT NULL,
    "title" VARCHAR(80) NOT NULL,
    "english" VARCHAR(80) NOT NULL,
    "words" TEXT NOT NULL,
    "english_words" TEXT NOT NULL,
    "signed" VARCHAR(60) NOT NULL,
    "coupon" VARCHAR(80) NOT NULL,
    "coupon_days" INT NOT NULL,
    "is_on" INT NOT NULL
) /* What a letter or a text says, with fields that each customer's own words take the place of. */;
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_d8154c" ON "letter_template" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_3e6e7c" ON "letter_template" ("archived_at", "title");
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_719c1f" ON "letter_template" ("archived_at", "occasion", "title");
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_f6e6ed" ON "letter_template" ("archived_at", "means", "title");
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_b1e834" ON "letter_template" ("archived_at", "is_on");
        CREATE TABLE IF NOT EXISTS "capacity" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "weekday" VARCHAR(1) NOT NULL,
    "hour" INT NOT NULL,
    "places" INT NOT NULL,
    "kind_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* How many cars of a kind a store takes in one hour of a weekday; without a kind it is the whole hour's. */;
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_239ce9" ON "capacity" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_16d002" ON "capacity" ("archived_at", "weekday", "hour");
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_f510e0" ON "capacity" ("archived_at", "hour");
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_a38908" ON "capacity" ("archived_at", "kind_id");
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_9ee430" ON "capacity" ("archived_at", "places");
CREATE INDEX IF NOT EXISTS "idx_capacity_store_i_578bbf" ON "capacity" ("store_id", "weekday");
        CREATE TABLE IF NOT EXISTS "slip" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "cycle" VARCHAR(40) NOT NULL UNIQUE,
    "counted_on" DATE,
    "from_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "tries" INT NOT NULL,
    "again_on" DATE,
    "asked_for" VARCHAR(200) NOT NULL,
    "closed_on" DATE,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE,
    "handler_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "reason_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "rule_id" INT NOT NULL REFERENCES "care_rule" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL
) /* One customer to be contacted under one rule, once in each cycle. */;
CREATE INDEX IF NOT EXISTS "idx_slip_archive_118a17" ON "slip" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_f2030a" ON "slip" ("archived_at", "due_on");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_cc636d" ON "slip" ("archived_at", "state", "due_on");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_ad3b18" ON "slip" ("archived_at", "handler_id", "state", "due_on");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_64ced7" ON "slip" ("archived_at", "rule_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_352282" ON "slip" ("archived_at", "store_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_540bd1" ON "slip" ("archived_at", "reason_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_4f43c9" ON "slip" ("archived_at", "from_on");
CREATE INDEX IF NOT EXISTS "idx_slip_custome_296123" ON "slip" ("customer_id", "state");
CREATE INDEX IF NOT EXISTS "idx_slip_vehicle_870def" ON "slip" ("vehicle_id", "state");
CREATE INDEX IF NOT EXISTS "idx_slip_rule_id_85e520" ON "slip" ("rule_id", "vehicle_id", "closed_on");
        CREATE TABLE IF NOT EXISTS "appointment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "booked_for" DATE NOT NULL,
    "hour" INT NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "wishes" VARCHAR(300) NOT NULL,
    "note" TEXT NOT NULL,
    "advisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "booked_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "kind_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "slip_id" INT REFERENCES "slip" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL,
    "visit_id" INT REFERENCES "visit" ("id") ON DELETE SET NULL
) /* A car that is expected at an hour of a day. */;
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_fde983" ON "appointment" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_e73345" ON "appointment" ("archived_at", "booked_for", "hour");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_e59621" ON "appointment" ("archived_at", "state", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_7f5577" ON "appointment" ("archived_at", "advisor_id", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_69db3f" ON "appointment" ("archived_at", "booked_by_id", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_83768b" ON "appointment" ("archived_at", "kind_id", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_54cee0" ON "appointment" ("archived_at", "store_id", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_44e110" ON "appointment" ("archived_at", "hour");
CREATE INDEX IF NOT EXISTS "idx_appointment_custome_b62807" ON "appointment" ("customer_id", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_vehicle_44b298" ON "appointment" ("vehicle_id", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_slip_id_2a5629" ON "appointment" ("slip_id");
        CREATE TABLE IF NOT EXISTS "countermeasure" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "title" VARCHAR(120) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ended_on" DATE,
    "expects" VARCHAR(200) NOT NULL,
    "result" TEXT NOT NULL,
    "cause_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "owner_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
) /* What the store does against one cause of loss: who, from when, and what it should change. */;
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_fc7cfe" ON "countermeasure" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_b18bdb" ON "countermeasure" ("archived_at", "starts_on");
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_db3347" ON "countermeasure" ("archived_at", "cause_id", "starts_on");
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_7c5feb" ON "countermeasure" ("archived_at", "owner_id", "starts_on");
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_2b9901" ON "countermeasure" ("archived_at", "store_id", "starts_on");
        CREATE TABLE IF NOT EXISTS "elsewhere" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "bought_on" DATE NOT NULL,
    "note" VARCHAR(300) NOT NULL,
    "kind_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "place_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE
) /* What a car had done at another place, as its people told us: the decoration that makes a partial loss. */;
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_ff28da" ON "elsewhere" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_dfac85" ON "elsewhere" ("archived_at", "bought_on");
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_ac372f" ON "elsewhere" ("archived_at", "kind_id", "bought_on");
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_8ce416" ON "elsewhere" ("archived_at", "place_id", "bought_on");
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_999f5b" ON "elsewhere" ("archived_at", "store_id", "bought_on");
CREATE INDEX IF NOT EXISTS "idx_elsewhere_vehicle_d99fed" ON "elsewhere" ("vehicle_id", "bought_on");
        CREATE TABLE IF NOT EXISTS "loss" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "last_visit_on" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "asked_on" DATE,
    "measure_id" INT REFERENCES "countermeasure" ("id") ON DELETE SET NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "reason_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_loss_vehicle_b37bd6" UNIQUE ("vehicle_id", "last_visit_on")
) /* Why one absence of a car began, as the customer told it: the words that belong to its last visit before. */;
CREATE INDEX IF NOT EXISTS "idx_loss_archive_1d9cad" ON "loss" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_loss_archive_aaf004" ON "loss" ("archived_at", "asked_on");
CREATE INDEX IF NOT EXISTS "idx_loss_archive_a76422" ON "loss" ("archived_at", "reason_id", "asked_on");
CREATE INDEX IF NOT EXISTS "idx_loss_archive_568545" ON "loss" ("archived_at", "store_id", "asked_on");
CREATE INDEX IF NOT EXISTS "idx_loss_archive_f2a4ed" ON "loss" ("archived_at", "person_id", "asked_on");
CREATE INDEX IF NOT EXISTS "idx_loss_archive_15740e" ON "loss" ("archived_at", "measure_id", "asked_on");
        CREATE TABLE IF NOT EXISTS "vehicle_status" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "status" VARCHAR(10) NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "note" VARCHAR(300) NOT NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE
) /* A status that somebody set after a call; it stands above the computed class until its last day. */;
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_archive_e713dc" ON "vehicle_status" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_archive_3ac339" ON "vehicle_status" ("archived_at", "since");
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_archive_a6addb" ON "vehicle_status" ("archived_at", "status", "since");
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_archive_462235" ON "vehicle_status" ("archived_at", "store_id", "since");
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_vehicle_90ad3a" ON "vehicle_status" ("vehicle_id", "since");
        CREATE TABLE IF NOT EXISTS "contact" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "means" VARCHAR(8) NOT NULL,
    "direction" VARCHAR(4) NOT NULL,
    "contacted_on" DATE NOT NULL,
    "at" TIMESTAMP,
    "outcome" VARCHAR(16) NOT NULL,
    "words" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "next_on" DATE,
    "next_step" VARCHAR(200) NOT NULL,
    "about_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "slip_id" INT REFERENCES "slip" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL
) /* One contact with a customer: by which way, about what, what the customer said, what comes next. */;
CREATE INDEX IF NOT EXISTS "idx_contact_archive_4b9157" ON "contact" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_5728a7" ON "contact" ("archived_at", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_ee1a35" ON "contact" ("archived_at", "means", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_755843" ON "contact" ("archived_at", "person_id", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_ff33c2" ON "contact" ("archived_at", "outcome", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_acf229" ON "contact" ("archived_at", "about_id", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_12bd2b" ON "contact" ("archived_at", "store_id", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_333864" ON "contact" ("archived_at", "direction", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_5b55f8" ON "contact" ("archived_at", "next_on");
CREATE INDEX IF NOT EXISTS "idx_contact_custome_9771a5" ON "contact" ("customer_id", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_vehicle_ea4f24" ON "contact" ("vehicle_id", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_slip_id_ec4a9c" ON "contact" ("slip_id", "contacted_on");
        CREATE TABLE IF NOT EXISTS "letter" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "printed_on" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "contact_id" INT REFERENCES "contact" ("id") ON DELETE SET NULL,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "template_id" INT REFERENCES "letter_template" ("id") ON DELETE SET NULL,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL
) /* One letter as it was printed for one customer. */;
CREATE INDEX IF NOT EXISTS "idx_letter_archive_fe3f6b" ON "letter" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_letter_archive_2cbb60" ON "letter" ("archived_at", "printed_on");
CREATE INDEX IF NOT EXISTS "idx_letter_archive_39315e" ON "letter" ("archived_at", "template_id", "printed_on");
CREATE INDEX IF NOT EXISTS "idx_letter_archive_4a632a" ON "letter" ("archived_at", "store_id", "printed_on");
CREATE INDEX IF NOT EXISTS "idx_letter_custome_52f330" ON "letter" ("customer_id", "printed_on");
CREATE INDEX IF NOT EXISTS "idx_letter_vehicle_2bdf69" ON "letter" ("vehicle_id", "printed_on");
        CREATE TABLE IF NOT EXISTS "coupon" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "number" VARCHAR(16) NOT NULL UNIQUE,
    "worth" VARCHAR(80) NOT NULL,
    "ends_on" DATE NOT NULL,
    "redeemed_on" DATE,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE,
    "letter_id" INT REFERENCES "letter" ("id") ON DELETE SET NULL,
    "redeemed_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL,
    "visit_id" INT REFERENCES "visit" ("id") ON DELETE SET NULL
) /* A promise with a number and a last day, given with a letter and redeemed once, at a visit. */;
CREATE INDEX IF NOT EXISTS "idx_coupon_archive_2c1e1a" ON "coupon" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_coupon_archive_b95236" ON "coupon" ("archived_at", "ends_on");
CREATE INDEX IF NOT EXISTS "idx_coupon_archive_f688a7" ON "coupon" ("archived_at", "redeemed_on");
CREATE INDEX IF NOT EXISTS "idx_coupon_archive_d0603a" ON "coupon" ("archived_at", "store_id", "ends_on");
CREATE INDEX IF NOT EXISTS "idx_coupon_custome_da48d0" ON "coupon" ("customer_id");
CREATE INDEX IF NOT EXISTS "idx_coupon_vehicle_d7a00e" ON "coupon" ("vehicle_id");
        CREATE TABLE IF NOT EXISTS "recall_month" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "month" VARCHAR(7) NOT NULL,
    "step" VARCHAR(8) NOT NULL,
    "listed_on" DATE,
    "letters_on" DATE,
    "sent_on" DATE,
    "calls_on" DATE,
    "closed_on" DATE,
    "note" TEXT NOT NULL,
    "plan_id" INT REFERENCES "response" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_recall_mont_store_i_9a6383" UNIQUE ("store_id", "month")
) /* One month of the recall in one store: whose cars are due in it, and which step is done. */;
CREATE INDEX IF NOT EXISTS "idx_recall_mont_archive_de3450" ON "recall_month" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_recall_mont_archive_b66e84" ON "recall_month" ("archived_at", "month");
CREATE INDEX IF NOT EXISTS "idx_recall_mont_archive_cc4349" ON "recall_month" ("archived_at", "store_id", "month");
CREATE INDEX IF NOT EXISTS "idx_recall_mont_archive_1f4378" ON "recall_month" ("archived_at", "step", "month");
        CREATE TABLE IF NOT EXISTS "recall" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "due_on" DATE NOT NULL,
    "why" VARCHAR(8) NOT NULL,
    "sent_on" DATE,
    "reached_on" DATE,
    "came_on" DATE,
    "note" VARCHAR(300) NOT NULL,
    "advisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "appointment_id" INT REFERENCES "appointment" ("id") ON DELETE SET NULL,
    "customer_id" INT REFERENCES "customer" ("id") ON DELETE SET NULL,
    "letter_id" INT REFERENCES "letter" ("id") ON DELETE SET NULL,
    "month_id" INT NOT NULL REFERENCES "recall_month" ("id") ON DELETE CASCADE,
    "reason_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "slip_id" INT REFERENCES "slip" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_recall_month_i_4dc528" UNIQUE ("month_id", "vehicle_id")
) /* One car that is due in a month: sent a letter, reached, booked, or why not. */;
CREATE INDEX IF NOT EXISTS "idx_recall_archive_90cfd1" ON "recall" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_77d37f" ON "recall" ("archived_at", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_f5e62f" ON "recall" ("archived_at", "month_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_c7276b" ON "recall" ("archived_at", "advisor_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_7c844f" ON "recall" ("archived_at", "reason_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_bb0ece" ON "recall" ("archived_at", "store_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_fa9728" ON "recall" ("archived_at", "why", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_c60973" ON "recall" ("archived_at", "sent_on");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_77bbf6" ON "recall" ("archived_at", "reached_on");
CREATE INDEX IF NOT EXISTS "idx_recall_vehicle_b2eeb1" ON "recall" ("vehicle_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_custome_5b0a84" ON "recall" ("customer_id");
CREATE INDEX IF NOT EXISTS "idx_recall_slip_id_4b5ce6" ON "recall" ("slip_id");
        ALTER TABLE "customer" ADD "lunar_birthday" INT NOT NULL DEFAULT 0;
        ALTER TABLE "staff" ADD "away_until" DATE;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "customer" DROP COLUMN "lunar_birthday";
        ALTER TABLE "staff" DROP COLUMN "away_until";
        DROP TABLE IF EXISTS "elsewhere";
        DROP TABLE IF EXISTS "countermeasure";
        DROP TABLE IF EXISTS "contact";
        DROP TABLE IF EXISTS "recall";
        DROP TABLE IF EXISTS "coupon";
        DROP TABLE IF EXISTS "letter";
        DROP TABLE IF EXISTS "letter_template";
        DROP TABLE IF EXISTS "vehicle_status";
        DROP TABLE IF EXISTS "appointment";
        DROP TABLE IF EXISTS "care_rule";
        DROP TABLE IF EXISTS "loss";
        DROP TABLE IF EXISTS "recall_month";
        DROP TABLE IF EXISTS "slip";
        DROP TABLE IF EXISTS "capacity";"""


MODELS_STATE = (
    "eJztfe9z2ziS9r+C8pfdrdJuJXbieJOrq7I9npncOvG8TmZ26zxXCiTCFs8UoSUpa7R787"
    "+/APgLIEEKkEiKovrLTCyiAekBCDS6n+7+98mcOsQL/3K5WFDXj+bEj07eo3+f+HhO2D90"
    "j0foBC8W+UP+QYQnnmiPCw0nYRTgKe/zEXshYR85JJwG7iJyqc8FLtEUByia4Qi5ISK/Lc"
    "g0Ig5if2IfzegyQPQRYeTg9V94hw6dsh5d/2kL2aXv/nNJxhF9ItGMBKyHh/9hH7u+Q34j"
    "If/z3yePLvEc8e8THExn7gtxxjg64e1Y/wEJQ/a9w1Q0Qclfeh4HYb0QGJyIxux38z88N2"
    "Tf6eT3EarsnDWfUPrM/nikAf+Lf/XWhwwjHJHC2G2PiZ0XN6TB2HU6HjgZarLufuhntr66"
    "HzWMaEC6H7axlftwMl2y3zAn+sXycPJCZu7U0//Eh5PQcxf80f/wgRfPY/GNlY0tlhOfj9"
    "Pv8tGPvhcN+UYzGU+pt5z7eePFOppRP2vtxlvcE/FJgPnXfo+iYMm3OP4Tkw0x3fXivSdv"
    "Em86koxDHvHSi3KA2BfIPzsZjz/ffR1/ufk6Hp+UNtFUQtobk4+mDH+GLfuqofj1T/wr/P"
    "n09Zt3by7Ozt9csCbia2afvPs9HjoHJhYU8Hz+evK7eI4jPM4XQQ7qCwn4lFsgK0lshjcF"
    "sw7f9IMc4PzgSdF83Wt4czinAeG/PHm3VES/Y08id070sKqSBWSdRPQv6T/awrnNlcx+oH"
    "Pne+vkDarB9evHTzdfvl5++okPNw/Df3oCv8uvN/zJqfh0Xfj0j+d/4p9TprvEek3WCfr7"
    "x68/Iv4n+u+7zzcCXhpGT4EYMW/39b/5NnaClxEd+3Q1xo70sqefpqgps75cOFvOuioJs9"
    "6XWU8xkqY9+fb5rBcOUptpL4g2MO/JMu3LtB/uNJffblXTL0+zfopVqboZPsC3umZ6+ZQV"
    "DkWhYporGGnz7rSL3utvOZbZHVAF83qGAz2amUABTvYl24IzWfsnbUE6x7+NPeI/RTOuGb"
    "6qwe+Xy/vrHy/v//j6VWH/+Jw8ORWPVIhXbjgjoQ3GuUSHIHcD79krE3xZq0qAxTMVYZ/q"
    "1vBXdqnU45u2HwC6dQfjzT++KmdiiuEfP13+40/KuXh79/mHtLmE+fXt3VUBatV+Y7gDq0"
    "Jb7cM900ea3oaL1ilDYItiAK3mCq1akQyRLUiB7qBBVrJrGqIqScBS1Shjic3SHFBJAgDV"
    "abe5DdwUUUkE3noNpqrZ3djIKwvBUtXA6oZuZAmqJAKQxpByb8/js9Y1kR7pZYS/Z6+8++"
    "T/jawF0B/Zt8L+VHdFSJzh11JXB7Yd/J6uovTTfB0EeJW5yYoKEMOA/XISCRTub758vf94"
    "/fVEtzE0AO8veU+HtYJNwVW3QwVb9hXQ559vb0/KB1kDyH5J+xnoqpVPb4Mly/XRJraDGX"
    "WnA16uktpuAGpy229kteLHx+HCqppFDHaB7LoP2G7CtmgZMdlj2V2qCWCTboaJq3ThNIBU"
    "aKhNKARpP8MEVVbkK1Dleu0ET59XOHDGFQpuQKbY8zSehqtE8Pu/3RMPR3q2TQL1vehkOF"
    "gL5OgplRBTsCw/mp/Oi59gHz+Jn8TH5iOlBz9e4KkbcTJCiTCbPRvVsWWncquNVNkf6Qqx"
    "L7PmrNcwprbys5n9Tyg+KMLPJESuj6hPJPrripBnB68/oJXLpnwZpWKuYM1GM4JWM+rFEn"
    "8Iyyzb7obtMUE3+TX8n52wczsZJNXs2h5n4eEpm79meKGykp/OCtA8geYJNE8g/PWFCQY0"
    "z2OcdaB5As0zo33l+qIx7ysX6Y6a1OZbrDLrTIh11by6IukLWKDN6R+Jem6OZi4AeAIzpn"
    "1AgcjRunscXIzgYuyzi7HaAt6uhTcg90uBrMbCmzwb1Vt42XIJ0mYbTbx3PkG8NTehctH3"
    "aEqXPk9q8BjQOVrNcDRCs9Qgy7TFEHlsNQQjNFlze+o8+Yc7naE5wb7GnNvOED023UZuxO"
    "Bve5QExDEHsfXBBO7t26Cx73ikfTO0G47Z6t99FDACgxEYjMBgDuyJnQiMwMc462AEBiNw"
    "dvsjVgbgpHkzxt/96h6K6feNSdDvm+qY3zelkN9YpbeANhMYoGX9wgTei2p4L0rwsp6ZTj"
    "2zAVgSGUBcddsAK5dFC5SLcgNcza/PTRxFxV1d8hSdF8HGjxEJxtyQYXFXUYW6u668OpDr"
    "CmGXufV4Tv1oZgNrUQyALQJLF8S3XayKTHeQvjsQSLnR0maXTdt3eJAlpOsOzjKTo6z6JC"
    "vurbEh0gLbTKBDcKeHim5qgLXAVxLpEGG68rsB+PWpiXZwWq0dnJauEnQ51SZoqtxtJYnu"
    "9tqzA9lr4y9RRrM6HVMuMYCLQ531oo2ETMm1a2wPe1kS4LeG/5EG87GllUeWGQDk6v58bn"
    "JVPq++Kp+XrsoeifhNzBJkVWpwMDdvUZt6NCTcDzuuiNq8otRjuluFXaIsXcB8wsTbAj21"
    "bHa7oVzd3d0qG8rVx+KO8fOnq5uU1coauTGppXxoxg5wO8gzGQC6HugS6c0kmJYHOu8YSm"
    "sYCd43a9xeImkFVhqOVYphNb8qDds3o1alaW1QRNGE/Un9CIuSMUsGdiACWDk1asT+NSU8"
    "pJXg6QxN12yd6YlUu3bYY9qUw75XI7QcwzI0HY2XXJATtmHXo/PFkAzdGb45YbWrH0lwyP"
    "bDTsfkHpGmxinVnolXyf+Uy85ID6SZVdsI3cgR3w0IakBQA4IaUJV6wmEBgtoxzjoQ1ICg"
    "lu3pa23KzhoCSioAJLXNJrWErKNTQaor/ahSO1b6OZxXR1PoJ1XpLcCTRI66RlJy6bJALp"
    "c4auAOoiASp/t042domM/AhrbztKftgSZWvI3hJ9a15TsuyxzzwYLDygp81S+6IjQ4h+Kp"
    "UWGu05rCXKflwly55ctG/5GFjnmVQuWitvZO1QVgCKwqBFlayrAqZn9DVBUZAFUD6tK22I"
    "4kAW8/JBPqBFOoCtUYrCW6iroXlPG1TyYkJa45sHVbRU4ZFfIJSXugQZImKA1lg21daajr"
    "yy/Xl9/dQGUoqAzVL2At07ZVBt5AoR0VV/VWZLBgY4W/iZ124CnxlJuRdVI8ydi1WFA2yp"
    "zw8Uuw2xBaL/OehgN7wWMn6Js74nQd9zJQjKDMUPdlhkL+0zUJKMONySdDwkYxTT75hal1"
    "0Yz9foRzYrMboqU/Y2OsRSGfUZwlkpfveXSDMEIrGjic/cw/SYX+ECK68jkbmrWZi7VQpk"
    "+3PlqPudXcg5dwQlseSSE4d/HLVn6uDnT3K3leiaSOVpfYSkplZ6NO8TLsftSQLoNY3epu"
    "zAaXrErpLjK5YwI3CRes+/gDYGoDUxuY2sDZ7QmZE5jaxzjrwNQGpjZkvNSwlV6fmrCVWK"
    "uaPEAltlKu4RpzPzOJDvlg4TJ4ibNadICzEcw1KJdBli5qxjBLMh0CPSeOu5x3A3TDPFtg"
    "MbeJLvZIoDlsa6ijqcDgaKPNp/tZYR79Uka3OpFVLjEAeOtUljYSWOXGHK3yqEdcEdpHuM"
    "jJfzwu/SnHFiW2cGHyDv/CDd7sD+rg9XhGAvKfe5gnDZU3AcxeRVcE93Ux24A201j3AfPB"
    "afCJNdNyBeRScD/r8+x6TEn1LAyYWXsIbSqaL4WnbyyyrG7xwpSl4cXp84vDuuLYWCh8uQ"
    "QofNYKX0i97ayFiiC8Un1+pRImxHYeoIIszHSfZ9oNORcpShh5pvYIVWoAm2ir5h6IYt0p"
    "ocKUc2Qm5FHPU/corkwLrwoWQHzkksMC7+7nq9sb9NP9zfXHLx/vPqu7jXjIP8rT297fXN"
    "5q0Ra1i7YAO5MDrA2wlnlYpsHZkgjEu2mIK3sLeR84sDIr0xBVWQQg1UW753RBc1QLUgAs"
    "xGdDfPbhwsqLXViCKokApBtD3iG+FbUR37qfiPeeLd0mAt71Qa4Q8d5exHtFeSJ7ZNN+Bo"
    "qrdM4YhWXHemkDwN5LXQ0T24ISbwCvuPg3sdkOPOhdiW3bfIyJO2oj2sGgkzQoMZn6xWqS"
    "SSCMyK41sXjI8hfWzYA0sdZDvwVeFeHfKZYbQsDDtJlRkSzeGtFHHpbNhN+j1QxHaIVD5F"
    "CfiUzWiBfIHvFqVuwfIRFB2aG+PtYOffU4fLu5oFScbXe8T4g6hajT0p4GUacQfwhRpzDr"
    "EHV6UFr5AU5z+e1+ZhiWJ7iaWZS275BT5NMkv80BRkMKZbeMb02sUyowANJW18zXLbYqOJ"
    "l6tWWZ6CPSjcqYlLObO753k9uwXr9glx7btP6KDLg5N7o5p7gZ8zA2Mrv3bcWaW4f1xmFt"
    "1ul4CYJxeBOoyqtqbR1u1fgZOzt0ps/MDVJj+MzbGFk9iR8F68RUKUQRN9S9R9hHwn6O+L"
    "IYsach4VXJ+L/iFL16w+f23f3q/+p/442/If6zQ5Hrkv89Qt+m7Hd+40ky44yYbFmhZ7Jm"
    "f+EIufMFDaKQjeAgnv8+RM/skERuhCZrJrrAAftO47iHiA3JRhSw/epHlLUKk29SZXt9EI"
    "bLE7HQHBLbKvtgi02/FdOM2Rdte7RuRvnXrP0skmISdx4ELNZgsQaLNdwQD+iGCBbroc06"
    "WKzBYp3l4UjUQVOLddp+gFkS26ho71illUvbDxDc5jOfMaXfAtq4NQBrACzRKMzVwBKdsn"
    "yI/pW2YZUMCjb4FsQA6I1Apx5OU4TT9oODtpUi5bFFpwRvdVxs2h4SdxXv09hzeUZAm7Uq"
    "icByNVmu4cxdLHQJUq8o9Qj2KwJkc6kCzBMm1hbO2Sfd3lmu7u5ulevK1cciPeDnT1c393"
    "98LYDPkzxUuOn25P2gSz8iwZzgcBnovSBqi1GtN6TcdqNX5O/cq8AdDSK4EDmU+wye2AyE"
    "EaI+QSJYg7s4PBqGnNpNk3JdqxnxR8IPIejeboTCGV16DprOsP9Eyg6TVkfqMY88jHAQhV"
    "0XjepuVDnwpLtR5VjYJkcFXwf4OsDXAVbvnphDwddxjLMOvg7wdUBNKB07v5WaUJn6qH2P"
    "Ki7bstA+ymPs5/XRJP8k7EvaZk6VZY45cSq7qxBtKfoa10UuAsY0E2Ma5J7vNAIHMqZCYs"
    "/+Qwr5JzsId4F0SC2kQ4JkiWawWiZLhCxTXWaZ4i4enQ/ZJs3ULetjOEC3mmHqhv3AFS+V"
    "eKLxMOYPR3XORaI0M/Mr8oRQAZphR2SCQvwTn3L/HFp4eMqkcCiCkhaELjyCIuo5aBm+F1"
    "5Ch0yZoikKEorIpzl+FuFMC3bvdrEnvIQVTsZOhu2xx3FCl0+zqAsvHE8FkewG3Q0qJrHz"
    "UeXzpNlRHwr5UaXewRsJ3kjwRoJfqicOC/BGHuOsgzcSvJHpPOe6iXaW9TOsCB21rwxY/o"
    "mn58zI03NW4+k5K3t6pNuIof4mSYCVXJMVSrppGSIqiwCk4HjoAtN9Fb4aIq41Dp19FLzp"
    "G8SmdvKaijfaRGb6HKzgKyvAKp3XBj4dcRYBqpuzw0lnNnggu/RA7ifqTHjONJ6g1KNW7Q"
    "Ty0hYG/p+1iOpiLQlbBWl5kABNyBP2hQuGu1vSsmuxE8aNYieMyIAc+18mxKP+E0qy13k4"
    "jJCoeoXiouE6D1B3A2sz6EnHJJcax0W6Umt+H/xDOHyO2ZdtDxQnO0xrn3Q1qvzedTaokm"
    "Gzs1GTUM/mhwXHEziewPEELoie2KbB8XSMsw6OJ3A8ZYxBRZXWzrR+lkuCR+2AgmI0XRaj"
    "SfVxi+UqyxxzZJx6szHUilUhcD9BnZdOQFXMHIagKjIAKjhKwVF6WLiCo3QvjlJwPjXmfC"
    "ofYeAr3Yircm6b+KChQpmZD9qgQpnmftDEii1lzRwmwurlqFdF4JJjji3xaKn1TKsNRnUu"
    "6vRACfO2G53VlyhuHXt+QzonE+qsUUgihB/Z2hAeZM/7IHKPsuXkhAhP6AuJPcl0vliyxY"
    "KmHg5DxBaT6+U+Ywevyz7qDsbrcXhi6PL3sX0vcDr/XY0nJSRtbMRibGDSM7hnwT0L7llw"
    "1PXEgwPu2WOcdXDPgntWyqGZaFumoW25xBDzlBqlKa3JUlpOUur6Oi57TYJSV3/rPS5/t7"
    "gd2cCWCRyz87X/YaqdvcmtBKqCFxYchgeBKTgMwWHYMzO2rcMQHDDtOGDAEduYI3Y/Tpdr"
    "6kexV0RTdC5+NKqvNpc32uhhueMF3mIBtHKjGfdwJBF479FkjVbspZ6hFV6PuKdjGYlSb6"
    "O44JsSrhdi10k+n7IPQuST36Kyh6WD8XrsYUl+eWcxaH7Y+ajKdtXpyGy18JXQ+bhine7j"
    "B8s7WKcDO25ApmkS4E5H5i95c+k9082kAsOij6/8PPTchfYh+AHBDwh+QPAI9cRVAH7AY5"
    "x18AOCH1CiZfpWbsBMoMP4Qs6tO2nrHVa8BxcGvoOLSs/BRdFvoCjEpggrQh2izG4r3YD8"
    "xgDkN5UgvymCrGjY2r2qQikpyO3D73ryH49LX0w2Skw5wlwT/iX5cuxv6uD1mNfx+M+2Zs"
    "fO17jFgQDnQO/PAclIYrpPSSId7lJM5ZrOiNPNTvX63IQWUpw3iRZyXtysIJ6/w3h+PS2i"
    "GusBZe/uHOrEAGdx/koiR83d4TCEEVnY7L2K0ACWawdlhWVzvKE1UBYBBo/GIKjayQ1RLU"
    "gB3wTSfnREOMu9MqZ8s1wCAAUG35AZfANcqjUEvvQMKmNsH44udXVga9eUElU4sQ2yKOyD"
    "INmzFdwAPxKIfB1mVAHeqRmstrxTcYlqYp8deKIa+bJpUtSDqaZNLNakm2FiKunv1vlTpF"
    "S2JIrYoi+jfZUIfv+3e+LhCpddWqtDdDIcqH9vleqc6lQ6rrOkb9WQneVWBvlk4l0N0UCk"
    "a8E+ZxzTkPBCJKEgEiPugvuQVBkJeZkRTjt+CuhyMUoZyzPeThw7uhQybQzRY06z6Kh1Vj"
    "F709ofpVAWpuXRsMOGoqmy3e3YfHmNZcWp2+HZafW0n5Hpim3KYs/ey/AeeSHeXkbG0ynP"
    "p8bHbj3KISCO28lIjpvoPe3zzonTxQ9aBEz3HWerpPX3kC6DuMJcFzPFflsnq2KBg2jdPn"
    "bkt9bHmLhBNHNwBz+mk1Rs8WYn9qH2FxznwPDB4mC4JoZ7yNWQh5OAPJIgiG1lEO4B4R4Q"
    "7gHE/74wASHc4xhnHcI9gOabkc2wHcc3bT/ARFHnJhyz82qK2Xk5S5TQAi3QzQS2grdnr0"
    "kxDZcBumd1SbhK6Irbmw26qUCH/MjciXhwsUr83mqBbtJ8eCv3tQnlv5rxX4Q1u6prj1U9"
    "trLMMVOjvaWPg3E1gleUegT7ehDLwgUoJ0y6rY0g+6RbDK/u7m4VVeTqY5G7//Onq5t0Ab"
    "NGbuwQLd/+mFLBjSI2W4IkMrxtoRVOemanLqFcabKQRYDoV163ZI51CWSrV20mMLw1e2Gy"
    "ZC+qV+xFOasxeZoTPlYJ4P/6cve5SlPIZYqnmTuN0P8hbko9PKxrsOVgKPtwKcSqGE01Uu"
    "96vINyiBW7ZIczurKKJlelBrjGm9WCE7/AODVVmMJclBse0M3fl2d0MnGJlYohiQwP4VZU"
    "jEc8dz2re3MuARAbQby3VP89g9rucldwxJbgq73clYXhcmdxuePYhSR4IRo3dG3VAEkKNg"
    "ejzWHhaRMsVSchyAQGENZd5zqBhA8HDbXKUrQ4/EqCx3wIysynEobVtBVVqjvqyqu29uGm"
    "jUCCpFUCtNpGkQmAgWJ7A4VEJTZfy6oQWDR1lng5HsAUVkUIYNXS2xI2ujmqigyAWgZVpn"
    "Obw1qQAmDLwJYCcwyhLclB0g0NunL4jSGwsggsWI2JIYmMMUdUkgBAy4CWItQMYS3JAbia"
    "fFt4zX2Ulgm3FCGAVQOrGrZmAW1JEOAtwyvHGpljW5ACYDWJzbL4R3NYFRkAVZctLg/uNs"
    "VUEgFIN2Y1y4/6MsaQb6eQG6akF5kk3eHrEbA1SL2Vv7cGsIpzHmDdCKusDxnAmphWAdjN"
    "ubcUI7QBtPyuCrhuxFW60ptk4MuVfsB2cx6+0hXJAOLYgA3obk55Klv6TdZubAsAZDevW8"
    "VqYqJ0iYsVILtZ65JvoAbApm4XgHYjtAUPlQG4qZWlCXDNM0wfKLwFk5RJVtnYv90AugNP"
    "16sSAQyQzT2GjYA77BzTJfdqxc7AjTab0szixYKykSriq2xyzV7mPQ0Ie1Up8NzFjigZpj"
    "4+SHimONQF1tjAc826GM62qAvy2hWgPPhgiEsoOZM1Zg4rkAanu5RTvuy6jhKIfkqzwQxx"
    "NT2T9biZ144pHwN/86Z0uaC6oBG73Yl3MlSIuk3Jf5AQBYSXTd8RonuS1l4f4OYdkJC/Z7"
    "vu3/dJNwNFyfVf3EhAsCNOH7OOBooU9yjvqC7dcad0OBvuxSSpdrXjUhpcUbByUNiuCPE+"
    "BoQPN6C0XW0mVsBrSs5kGvrmujPjLLfj5uozdz5BcxoQ9r3mExIg+ogwSjsaIew7SaUYN0"
    "JuWC4ts4V8j+vGyMUGmxhLyc6udM67guzszdL9IDt7d+FrkJ29AurDzNMN2dmPcdZTjCA7"
    "O2Rn7ziBeO/e4JYziAsl2AbeTGAA+WFUcN+YgPumGtw3JXALNcJNA+pVKQhOhtL1DfM4a0"
    "rXX19+ub787qaOndGm2UFyZGlsDqqbq9rgIDnWzKwNXxgcE+qI6rPIIVOXPedFaZ/ZqRQi"
    "HHHbQVyfln1j9p1GiB9zI5RmUh+hCLO7tcYO0WjPR2Sh6KSKLtg+wPYBtg+wffTzegS2j2"
    "OcdbB9gO0DKtN1cDmP3MizQjcTAMvHRnCh7F+bRjuon2a442uyC0Pth9bTu8cWC6utNZMA"
    "iI0ghqTuWgWvjaTuYMQHIz4Y8W2M+D9i37l7Efbpkgk/ezaqM+DPWKsxTZsZkQW5yJ+5CG"
    "sV0Dm3t89HKKLJP1az9QjN6Ip1EXDO3xON9KTBLfvZbJoH63KX1uUIP2tjYarLHeQSO9U7"
    "6Ol+okOxlYIHAcGhzqpfrfzlEgPQTroorRZhnfJXU5Y8FegQ32Dp+xynTmB+fWqA8uvT6g"
    "LlpyVaDPYjXdxK5b6cC0DlmVIBBK0tqBJKR28JAiBPtjD3g3enV2Z/I5+ez9+AbVx6siB4"
    "dvrs2XlyX2wtCrII5H3W5NVn2jvDxC6lviwDoG400Yg12IB9ZuD5xeRX1SC7WLwKAdaNWT"
    "Llt7UC12qLl3RFpasdI4lTK9Y9294PT3faS0CxDFmNXTBB1MA0OA6SpkbmwdRcGgcCS0a+"
    "LAp4hUM1LHhCpuw76q2Eu3W32Vj4IP1OoKZ2bTwEl09bShrovY1DKuzWdpDKIrBMdZUl5c"
    "3XHNeiGGC7+UqhuPp21H9l5+KBoWyqAxeXWK/8vgQ7JPjEdLf4l5aVPKVBvZonmo7nUtuN"
    "et7fZ+50huLXEc0J9pkWNsPRCD1SpqgxrS0kEVfY4r7DD2gZEgfhJwY3a0h8psk9uh5BKz"
    "eaIaaYoZB9/bQ1D9PSBXh1NSg4mPulIyYzZOOHk0Sa8cTtF2DFBXf+xsAFd/6m0gXHH6ln"
    "sPTqm7rwJRHw4e/gw4eooupVf5h+p6qoopJith/N4eN8QYPoCkfTmU5vkB/Xag2uaDieZC"
    "2NbEPi/OV3Ih+5/nvkRiFKdpIi1Wskznb+h+M6H/j/p9hHE4LYLCzn/Fz3HRS74fR2o/aG"
    "MrEpxUQQMCZ1qij4dGlFh0rbQxCXQZwRf5/GtmFyitAAYW6JdcZu4+xgt9J4FaHBsfsuTG"
    "C+qEb5ogSy4z6RUKN0VSOcSwxwITd/qQhnhFjhmwnA6t24euHGtrcbG3CC2+cE62kDlfpx"
    "2hxorMAHbglIn6wscExaA4xFGBOjlQWUkgTAWYLTn86w/2QHqCwDkBYhDZ/dxcIKUEkC4C"
    "zCuQqoTk2tDu5J2wOUpZUZ4WA7V4EqCa6CvrgKTEJUCEN0mzmX5SBApT++IAhCOsY51ieR"
    "qfNMDCaJTNEvYeaYqPNMlFOgQTxSG+pGXlbeVBOWRICQuZmQCdFIqLFopNLSbQTWpJ8DW7"
    "amuMrvqwLrPTvw7j9efzUL8loElOEw37U+qyCU/BT3NSDQWw31UkGr5PNIqG5k9Cyktkac"
    "noCu4tismHHDqTRTuvQcxJQYzqJJOTijnHgb56H5IP79iJmY82duw497cDlRxyG8T/Y8rK"
    "D3dDKqCdNHMKAgcqxzsk8Sk2juIgKtpKqeQYySxfUklxjcBaV5X31Vmq5qV31lmi7w1L+3"
    "8NRPiedZ5aXLBAD2HWDPDkTz3VkWgS1688UxY13veMEpsL0PDGTTa468uvoUxHdNlwvxi8"
    "sV3+Mnter6NG+zUU2/REyrn7thEvuGUVKqnRPbMfJwGCFRAI0HgPtpG4ZSlLQJiEMIZ8JT"
    "tpxGcS21Fzd0NYld2x2qx2XZiO+EYwZ32+OkAHUxlmwgaPL3PRSL2D2cvJCZy04auEhBdT"
    "j9QQLV4cBN3183PcRxDm3WNX5dqA53rO57ocPaWMhyicHlH3h9bkL3L06XRPc/L6UAZ5dQ"
    "zXW2Gt1MYICRWM0bIFPNXbtDVbLHUpEdK5j1DewacDUlzOTLlgV8BbFjLgIHCf7aumjERh"
    "M7XBUZYD2VQc3e3MnaDtmyIMALpLIuMJUsZ+aoqkKwVDWwcqOzJaiSCEAKVQht1KlmqhBq"
    "9oUG0P0l7+mwFrAptupuaMAwjfWoBqC9zToaJrKKwgnU3S6pu6XDrImdIO1nmKtVPsANFq"
    "uk8zeyZAdN4i9fkKzrirRJxkg2Yg0ZI9+iq8kY+XlgxplOCQ9hWr9iwTBmM56lMk5Pez35"
    "2U68x6SJ5Ht3wWWIyHzhsbcq1c+7G1m5wTY77EPJUqb0/1C850lPgWQBJAsgWYC7vSd+WC"
    "BZHOOsA8kCSBZ5GGmmnGinWT/FqtRRO6tXNHA08S5fmd5YSaNwhpIvuO5NuPnHV+UlKEW5"
    "ZC/C7d3nH9LmxdCXYtCcH7FrnqVbWxECF4FGsQO6ABRtPhxQwZ/dPKYFQ40hrEXzDixWIA"
    "rsxaudLsTGnINfpQ4PC2lT10Dh3TXwvAB1wAZfoA70iDoAHu5WPNyQS80MVttcasmVtYmN"
    "Nu9pmNCqt3tr77aMOQ/t3zGfWp5DYBhoF5gXU6xN7mKD0L3oZEAItc+PyHTRSp6ErK1u4k"
    "uMZV3ZpOi0yAaRkB9owP4dkd8iFOJ1mKR5i39MnA6OYF4tOlF9/hAiuvKRsHiK3HAiCxwb"
    "fMpTvulqTbc6Vo8pGZEbsTlqexQ6neLUvd3NiLxgeNjdcG5DyTKApgE0DaBpgMO+J55coG"
    "kc46wDTQNoGuk8PxMN2b06VUPSfHBZMJovsC2rxKboyjIdkjiouLR0gnPzxUWzi4ApyJlA"
    "hwjnAQUdZBwxQPiiOt9IEd/4fmWBbyYA2VyMsrk8sbuhVbocSWQATK+2AQYaXYc0umRpjq"
    "1BLwkC+Nbgh+6TTzRmpJpa5pnEAOBWN5Jzk43kvHojOS9tJHmGZlN4c4nBwdv8Ph2DNXbw"
    "2qZWfEGqO5vd+aHUmXX1yeKuKPWYIlxhX67IFjdhQm0Bmt79ut2Ir+7ubpWN+Opjcaf9+d"
    "PVDbuTiKXMGrmxC7iCOGbiD44vAzt6O4eWaaJVb+cnEjxpnZzxg1Gdb3OeNTEKBRfN36PV"
    "zJ3O4lJUPKD7mSyiUfLhivgRYj+cIpd9Rl5IsBblr4TnkTee0xfijET6/FX6GevJIw4T00"
    "eQtz7qr/6v/jfR5JsonMI9oQygMCvH5QYo3j/itP90FX5A32L5VEJU50pKBIiJG7HvEqIX"
    "7C0JmpBHGpC4rsBjZBzq/nDi06V4TfiPzdLPpx8+8Yq6kIO+a79bCr+popS2H6DFoHnDYr"
    "rQzZetJAEhChoVKd0lzBGVJABRDaLipCjjWV2rKxOAWl071OqKz1sb3HMJAH4H4LdwkoJP"
    "vFfOUiMmhO/wfX8LIoQsCP7wPvvDIa62/Zg6CO7Q20BGWwR3VBuc2jSofKbRl3gySyaV9N"
    "Gozqji02gcpq022lW+rqgwaiTsbI/SZ4Q99zkxFwREVAnnrGzeJ4ph4yzvKQ4+sGcT6qx5"
    "RXAcPhPWfkKXovUc4Sess6h0MJ7GspFbLTy2ZcWTPnOf8mLkktkDzBlgzhiIOSNf7IarNh"
    "eAq7fm6p1uGeaAShKAqAZRuNwdw+UOFH9Q/EHx36T4f0cWOIjmRHz1ku4vPa1V/x21nUnB"
    "c9Ye0UeEkUgk8J5p3kw/H8W+wj8nf6QRmygkwYs7Jdpy5lt31OMgT9FR24NkGRwgCrJ/m+"
    "6o5voCUZCNqoMQBXmM6iFEQQ5t1jXuAIiCPFKvj5/Yoo0tfEl7sPAZWPggq2rrF2vIQmd2"
    "sTbIQmfC4F4QutAFRdoQuAdmwmiVv/0j9Zz4S5VMDumjUZ29YSY1MshLRREXCBPmND9rRi"
    "h02YvDPiH+B4RTl98cr0VTFHJCNfZ0iad266zHRgf+U5oxB3DGdm7yAq42WAfAOgD3xL5c"
    "IMA6cIyzDtYBsA7kgfXJpak8wxXXV1d/y7ItYHU4c6qpX7Ufh3rvtr+m6/4kWrcFprkEIN"
    "pDjkLf8N2dpKAtQsGXYQOo/kQPOSBpM6j5y2ptn2rTAiNg15hf0umotr2k827E8mBt4whx"
    "HhjuLCOXhO9TEgbCzosb0mDEU3E/hzO6QOFywZ+xD7VUj91667HppRu+h+s0MQhYc8CaA9"
    "YcuNf35MIH1pxjnHWw5oA1px9cj0HnvIZkti3noBQ6uQW6afsOoU3uV90g3Hw68fiaWMa4"
    "OnVtLjGABVy30TeVs7ZkfDOh3CQUjh2zJkpskQNTvPbCu4lNmBqzT2bbrLb7hFkTE8NPTI"
    "FZzWhsjkEzEhApGWE0I2tBkHGo1tJjKX7spp2AdlAyrcF4ofqB8miyLkbLrYQQC9VXAw7Y"
    "x8A+tu8D+0AtJWAfO8ZZB/sY2Mf6YR/b9/vberajJ9cql1QmAObHjeCKa40Ftmn7Lq1j6a"
    "24fXxPTfA9rcb3tITvgqFkBXAmMADLmArumQm4Z9XgnpXA/V/q+uyE1N1NqommitAxk00n"
    "bhDNHKypZVoNnixzzNiFy3BB2BfdRrMryoJq12fVDq/werz0I9ezeU9UqWN+UxY4DHmFwv"
    "EM23k5S4KDOxBPX5mpG3X6RulMnC/DaDydYf+JjFMINQ6gulJmVV10WNks++SgSptp131I"
    "oi0OCY04nBN9PifCxJ0xZkf7OK7MpXnt3Kfq/B36DrozoLdcnfGvp6dnZ+9OX52dX7x98+"
    "7d24tXmSW9/KjOpH718Qf+uikzXX7/PBz7rI2NBkn7Dk+Zf826OWfeGpwybyvPmLdlewx9"
    "tjPHxO07RJa/qd1g+9rkCH9dfYK/Lh3gDvFD3dZRd2JnMnBEWxzRoRuF2qO5eo/OJSB1cR"
    "lQlVVgDmtJDsDVrFZICdY8pgoxxQLYohwsWMi31l2+Nf2e2wC2ajLyw1q+pviWDpuKZPH6"
    "faKRBTyoLHal9VvcG62T8UvG18WCspH4ZO3IYr7MexoO9Ko7h12zdmd7Dx+n0HMXO4L0hX"
    "UxUHSmONSFctigc43Dw7VFbkZnHEZk1wXEIfrCuhkoTHOCw2Ww8zqiSz8iQdLZQKFiTyM8"
    "3fV0u457GSpGSWmZXUFKuhkoSkzDinbG6FZ0MlCEIB7OAKSALGiw6340sCtOAaAp9rwdAb"
    "oXnQwVIfFzdsQnXFB/sHpkxO5qY4euNMRFQClXI/F6zGNDAKS66+wyeCHrXd+3j/6LG2Vt"
    "BggT325dHSMAUFLPNsKDjnaD6Rc3dId6F2HqEXYDQKjLhArc36NNqJA4guoSKqRNNiZUuP"
    "MJEikt6SPPfYCeArpcjPJcmNhxeMS6SJDA/57RZRCWEyts383wEyxA2D6E7Ze2KwjbhwBu"
    "CNuHWYew/YPSAQ9wmstvN6S1bC3r4iRgGq4NtpnA4MK8mg/aTy4RNvBKIoMDuJU4Ogjcbz"
    "Fwny6Ir6feV+Mry3QI8auL92evusG54TidqUdDYouyItQhzK/fHRLMJZpzn8mMfbs4GNrr"
    "F3jq6vMK2zGtRD/roeLUHZvxIOHpjs54kPDsiah3kFixX0pWPEnybmDdyN0MESemQOz8zt"
    "3S+KoyRHzCCEfLnRH6hcxcppt8EZ0NFaquybGHCVLn7NjDhIkuOQ1o55NuYUT+OEiIumUQ"
    "HyREefDgjjBZRVoeJFQLQhe63KJt8IgPEqBuicQHDNF4zk7wWSNAfeI9DRetmOm6M1LGhN"
    "mDhCnJbDfHwfOu6oDo6RPr6GD9uPVQuRnhdUekrJizB7mqXuILWTPXusGCxHmvu0JkyJ09"
    "GIDaJM/+v6VLop+EZ1LDoJWejupotP/k7caZg9OkOpm/nE9IgCJeSsynE+qskdB20CMNEE"
    "Zx1MKIlx8jLyT4Q4j4V0NuiKgveLNipXxAKZ1mhNxIVCObENEPcRB+YiDqKpt1OXSPSbvx"
    "dDUxykPaFxB4gcALBF6gcvaE4wcE3mOcdSDwAoH3kEh6nZF4m6fpMRVZl4q4Gt5MYHAcyO"
    "ZJvD6N7MjnSfvBQfvWiL77toa++zam71qw8tq8cycmec19OzfWV9+1g7yNUczqFCdXXXaB"
    "dZbsHuuzO64wmL9HIfEj9lfs1xshdt5PZ/xCy1MF8v+z+/BqtmaX5EgfyNpg35qL8sPJPL"
    "XGJ8az+IbZh8sz+7W8QljbwwgAkjSZHQ2JHTk3Z0eDstURsj2r0zHlPLodDckWfJc/kKew"
    "7Wby+Kvd1FAP6dtempuHjMuSlIl/EPRW8QeYnsD0BKYnMEL05HYKpqdjnHUwPYHpKWMCxm"
    "qLdor105tL7FgPtG9vc820agqCJkqyuUlJV2y4TatHsIwJGO1bPi4M7B4XlVaPi6JFKb0Q"
    "WKxJSeSYi9RKVxwL8FSpY8Zvyv5vCZ4kcszIgRU4816YuS/q/BeaRBlbFPdShaCyV/k+K0"
    "WyW0JbEgR4NeYCyQpmjm1BCoDV1AQWzgo7WBUZALUMquzDMMRUFoG6lBpMFX+JIaiKDCxU"
    "TbHPxJdgDqkkAYBCRdouMFV9Y8bOF1kIcN1cjDZjHqgIW9fyHGZU4ahQ0lM+r5VqnteXX6"
    "4vv7s50S3hBtAdXjRUEVn1zd2M7VTK0rAjuMMrh1YEt3AjMqnzCzWqjZC1rFGdWFQaAXZQ"
    "hcWKuKqmJ4MF62XZNnYEdmiF/4rIKtd4k50gSYq363odVKXg0jaQ348MIMVq1sodkR1koe"
    "rSflCylxrgHBsCmtAQZtSdHq4HZiO6isWk4hjbJ4U8vlZU8sizW8cmMvk4u+2YUcpF87SA"
    "UdwFp35TXtqIH/zvkYjz4PTwEOGApNxwNxqJukYrptPOEC+TLYjjTE5PL29pHC3VPNPsYi"
    "x6QzRPvk7Lo8j6WlcjxtXNmxoN+L/A/wX+LzBBe0IRBP7vMc468H+B/7vBg1DN3MoEBhh6"
    "XnccptStd5XErXclImuiPJpCm7bvkBSX6KWdoNswTTj+6pZ0TUXomAmbSZJkW/gUqWPGD0"
    "jq25OsPc923ckyR40dL2tlu+cpQseMnp6k/pX8VmEMGBBJvU5lvfnHV0VbTc/cP366/Mef"
    "FI319u7zD2lz6Yy+vr27KpYd9LAl70+SAJIakNT2QKYC1oShu9SONcFf7AZQtUjn3rOtwB"
    "RXaQescI9We/GgHMMes1Nf+uFKOOhKHs7kyajOuYnzNkZuzbg99zdilJZKGImk0LwkF7vf"
    "utPwg/BFrmbUI0gMhKbY55mf59ghcd5n9BjQeeKyTOot6N2bLY+3OfX0Q1YRIsun40Zkzo"
    "WVB1a+tSv36Vjca389PT07e3f66uz84u2bd+/eXrzKDs7yo7oT9OrjD/wQVZS/zU64dK5M"
    "rWBp+wHaF5uvTx+QBdFZ6GvCa1KB7lTCVz3WB9WKKilRyHSt5hIDuCO2vVZfsMc3enbdtr"
    "mEq1JbwdxPfbCzu3iMoL/U7MLfexTX4p5IFWB/5GKDAv67u5+vbm/QT/c31x+/fLz7rDrq"
    "xEP+EfvATe86l7danFNDmql1TpU6ZvPczHUcorkqXlGmVmJfD18uVIBuwqTa2oKzT7rF7O"
    "ru7lbZHa4+Fl//nz9d3dz/8fWf1MWqi8zNFWcb5UGRAqPSZqNSIJkturOA9A1kcyqzssD0"
    "gWT74jIn6GuJzPnM1LGYpVZGV/1HV9RpYnft+V/Qt/giHn7jLGF+j2YARrP45h3fuZMW3w"
    "SrmH8cTtkaY+KeR1fx/dutSJHdyki/+r/6lz5rQ/31nC5DQYl+JmQRIp8iz/WfUUQRRgs2"
    "FvVH/EN+2HFTg4PXom/2kUNemI7NvhVdEPZOUPGtVjOKeCV7ntdblLv61RdFrTjDOvlKM4"
    "KdUFS84iwt9n3ei4+T2CReOIvEhbLS+LrE0sFgWLK3JEAzXktr5Yu6Wn2vkpV+9S4SKfNF"
    "krygXQ67COhTgOdzsoex1YC2LkeWje3djptonF0Oykua+sTr/LfyzauhpODVL8dDMZC39F"
    "yNoi49zquYZnZQUeMv+yvZICHROAQaQKDBpts0UM5HEGgAsw6BBodpP+v5NJff7kyhNGfD"
    "622ibbpWnAA/Rt34Vxpmw0uqs7nzKhPpEOKsdOHBQew6xI/cyCrtuyzTIcj8K3cU1fH61A"
    "Dl16eVMPNHhbS80sVHeyJUnAaq2DF7UtjWGWynSamScKL2+kRdTuZutOU8F2Rhpvs8084y"
    "yAibhvYFWQT49Bo+/VRP9q4mRGQSQIYwIENMsK8xNFYrSmn7wfGoTk14VKfVPKrTEo9KLE"
    "T2tSPsavT9//py97lmAUtyxT3fnUbo/xA3Zg9qNXNAlI2+xKkq0qcKOzjvoMipWtHA0XDs"
    "q2lsmcAAFnjXBDYPsy9jsZek7TuE+l+zbnaTtwabydvqAuP6q5ZmIVfvIpLIThvIdjj/x+"
    "PSn3II0WTpepHrh3/hw/7nHpZ6K/tKQLhLz0rTk0XAlVRyJXkuD7t/JlZmG1WqEdLxfv2f"
    "KrX7jQm1+001tftNcR+JOTo2COcSAzgQ24YX6n+1sjewO/fMGlVZBkCFql+dASsxiwxBlS"
    "SAql2FaELE2QJZVRIQ1iCsUtbM8S3JwYZQBlei+5kjqwoBrGVYizxjQ2CLYgAtJLHpAtN9"
    "VVob+FLNmNUWoEoiAOnGyDiuQ2kccNbZlpbBC2ucdHZgm4FpXJykyRtkXJK10wYQ5tj+kv"
    "c2ZIhVld4kuVV66je2kn+SezysDcMU6qKqZIBzfiFoAOiPSmfDxLh0g4KygftKgAfFLi2w"
    "tS92uY86rQcKbk2Z1gpsuUrbBLJpPwPFVdL8TSoIQh1RM1yt64gm1i1AdhOyqhnQZM0Kvx"
    "cAu3HJyv7BHdK4TnFIdkzieo2HlC231QyuTGPlWVtKiV3E56O6pC5h2mJjQpcf6QqxL7BG"
    "7KyIGAJhnFKVZzpxffYPoVWiFfEjnvXkcRnwHCNxfhOM2NSEvKNy9pbmutUWnEytNNndgH"
    "XM/yeydBbLT0LSgS6TDiQzYRoflTTfMS6qp3c2w8AoyEXbYn7PdAOy8e5IIpCPFhgf4IA8"
    "DEzBrdOqWydLdQjW2Qats3tOIHkZMWViEZ3oykQkj0a1dSKkRkbZI6NgzfMrBgTz8vJ0Ti"
    "bUWYvMiSscIoeB5r8XWRBHaCI+n6f16HGEpjhOxFiVMLLJzk1KQBSSn8FNo8ubxhapeSAT"
    "U6/CzE3yb0EKmZO2U8jQZTSlOrJANcSSyABvoa/PTbLHFF8KKXvMeSkREva8MT+xt8keWJ"
    "CFrBh9zoqhL+dZ/SYNqJxnISj4lYkth7WqDgx+VbLm7Je637tdq2mSuUh5bskwl2WAYLrR"
    "ErE/zljfVm8zpDGtVSJelOAX3sh5lF9ea79wm3YJdmD6T+QTDp5PNKYJ6emozjoxFe3G87"
    "ThRgvFF6bURjMGLfdFRiiWd7jPUtSTEF5L6seezBHi/bKn1E/qURDfCd+zhz5ZIY8umego"
    "+WsRuFMiklCUDRcdjdnjOhGNZNMH40uXxhfILd+o5gW55auhHq5tC3LLD23WNSYCyC1/pJ"
    "Ygu0TRjeSH7ttbbMeDqkhfWG0720P6ws5s0Bcm1rOLauPZRZkJtQeaSc+2l5ZtO12TIXqG"
    "7qFzIeSQYo3RoRBxXG11KEY6mxEjEoGYKM27+MAu+ewCv1hO2BV3xi0CEbvXs2aJiSBE+I"
    "mhrGdC7NRbLec6/WFAs4b796Hv5cVSQEsr9SOXGGYxoNcmKsjrahXkdUkFYV/Y9V2986M6"
    "ua8q1X1+3/0oyK1k8g1n+PTtudUizyQG56FuPiVqdrpucbcvysLlvs+Xe6B5tEnzgBgToH"
    "b0FFQIMuk+yAToHGag9pfOIRGVNJYVlcZUbVhRuVOG8SacU5FFf3BTCMIoy/X1gZtBOIWC"
    "0y3Ib6w3b40oE0sIziMU0rgLzrbgKyZEOCAC/YoQlHbH05pmlHxvcXaconVmb9wOAcO4EY"
    "ZH/UBuOOb5Q8SYDKEORpRI8J39ymKWus4GVrPedDbsDPuOlyXe6mhiZQN1Z7+0o9/G+nZZ"
    "500N9VDMjSbj9SASxkBoHFiHgZ3VkEmnb/r+gfJ0gJ11jLMO7Cww4GbzHD5bOfvS9oMz4L"
    "4xsd++qTbfvilZb7NIaFNsM4HBgXtmAu5ZNbhnJXAPJVj7ZIVdnkWrG5ybj9iWzAkqzleU"
    "egT7FReUXKoA9YSJtYV1enXpdsu/uru7VXb7q4/Fssk/f7q6YbgL2PPC7GUFO7s0ak/cCl"
    "aAJHPUtNnEcGADXSZx1MBJphAL8FSpowYwSf5kk1tRFoHciiVDA6QJOZLrB2EQOrY7jySz"
    "475zODOr2XYgJdRJ2ymhIvpM/PEMhzMblFUpKFCvglymC6beEfPjU5IAQo6mdjqUpG9FLY"
    "Hq6e0Aq3q3DXFVhQDWfhVL7tuNDpKV9x9TqJbcDqxQLbllxvN+C832bVswpunaV5qFNPtm"
    "0EIRVCiCepDgQhFUKIJ6SLhaF0FNbq2A7CZk1et9r6J4MuWsJktKqc2oLqInV4V2y5ciBd"
    "is0gAcke/E9dEyJFvmTdm2V4MgHUiiAjT5HmxKTV+5IcHHnhN89CwDxQFNx8FRCCAFRZsp"
    "KCBhAjhmeo8tmGa7NM1CbopB5qaQ8q1o7rNqNpb6pJ9ml9dLkY+TFyB1oxA9umzS0DNZJ3"
    "dMN0I81Ajx5RKnieCtkntHWL607txbj+uCRG7EwG17lGf2U6H+SA9Pt9HhX90hwv3gr4wH"
    "GusMEe7HOOsawwFEuB+pfYhpgTbmoaR5M9ahPtH2TYxD59W2ofOSaShWSy2gzQQGWKfk9a"
    "lRlvDTmjThpyWEWefcEm2DsSQyOANnKxiLa4/N/pC07xDdUNy9u8LYCOIahIsAT3BotUuk"
    "7Qe3fJsvZZR5qmyMyLIMhB5rzcfVBrgce6ahLNhXIZqo76tE9Pu/3RMPV/hzE7vafdLNAR"
    "6AVSZPvatjR5yGa3v/vX2jbg5bpWVXQdaAqGRq4+X8oKz40nu0mtH5iP2X+CNuq13N3OkM"
    "JVHJH0SyX9bCIyinQqQkI88lwnD7LX/0TWcGbnfAX/1fuS9jFFubse8godQmluW0WLXUWU"
    "Tpe/7ZOuFHoZUbzZAbjXjbuEB1YpEbxd0xcXYFSThVDiVgnY6v50mi9CbGeRB3TBLEIdqQ"
    "kxUs1mCxBttlX4xaYLE+xlkHizVYrMFiDRZrsFgPyeTXCsauPlXjxoSskI7VMh3rAZlXD+"
    "W6AoEx+w6MkSwfFpt0QWxwG3XzSe2gdieUmewN67yqzGSeDqSfLq9+XjLrPV55dcYdcVLL"
    "QQ5kZbbq7bqcTkkYXtOlGK7k6ZIfj+q8XFg0ZF8+bbnR0fUjXSH6GBHu04lDPNCLS1bEGa"
    "GAvBDsEUe4d8hvCxqwSUSUt3TwOvZBYQ9zdxKPnA8jNMVBsGbgIm5ER3iF12VHVxcD6uP3"
    "s0Af1hn/n89QggD+vfpUkpkoGwQr1GmsMxgdV85+sWotFOC0/QANQc1XPuI7kU01hKw98J"
    "GKF+Z4M7cBU5IAOItwpsfhOKBWK7QkB9CWrGV7yRTQu6215XD2rsOs+4bv7nHWWfj6fsKs"
    "vwvwo/Z2Ej8Y1d1LnKzJxgvJ33nYc0jnZEKdNeKTH98HZjhEPmWP8Av7ZE2iDzw4mi4jz3"
    "3hybvY7cGjOG7L/2DrKIjK14/mu99w2Uj1L7b/ZoW04b6xp/sGKM8tKs/JCrdQ+DIBUErK"
    "KeUPgm14KHCKjd7Gc5cJgNNuB6cd0P2qV/hw6X5woWpqC4ML1YAvVDc8wOP7kuJffjqqu1"
    "qJMJHk144M01fxxijiNyHuUhE1FxB7vdnFx41C4j2iiPIQH6b8vmf/91xfRCYJAf7hH0L2"
    "2Qt3u3D3rDalVbMj8OClS3bpmlN+OYs7d0P2QeQGyf1NpMXC3pLf1QIeibQQN7gQuaJpHJ"
    "X0xO5yvhiaXfXYXa36/pYq/mJS4M4Gd7aB3tnE/23ATdoDuAbg9j9DQ2fgGtGJa9jEZTIx"
    "+926EsLVN7pMAG50O9zoZsRb2KCett8J9H6yqTrDfDqj7lRHXquGXRIB5LdHPiD/XHIVsw"
    "x9bdCCLNZh3EL2yeEGLgTuC9Zlxa+FW5ICtC3Qdv1xug3YROTkUhCTYwX2o+tFugpam+DO"
    "5WB5WyCOPRdrOd/VGrgkMrhIkVOjKhunNVU2TstVNmjg6FZ0pdEjaw8uqjJhTliztvCVqJ"
    "IQIt8f14j46BD9un0Oyyw5RfZjvv/R5Wbt9YnGdp8+GtUZ7mdSI6OCiUkeLvqIKPsrmjGc"
    "RZqwNEtYWjCCVznkJvH07wmZsq+nL5e4Y5/cMP9tQh5pQL6J59/wI1NVvqEZ9eKUYPEAid"
    "GeV1/01h/Qt4DgkPrfuGU+xC7vlgREfAX2CQ6fuQAN0B9jSvAIzUnwRP5kmFDsocS54pmz"
    "JjiazrK/eHoxKzP+lft0LJb8v56enp29O311dn7x9s27d28vXmVvaflR3et69fEH/sYqey"
    "3Y+4GjdeBOeeWOMdWnBKi5YmQSA1ywzSdh3iJjFDCGeqUWm6SFEwQBu41JFoFSjeWdKdN3"
    "zCGVRQBS3Q0daylX1Zt9LgHmJBNzUnyVsHF05RLg59rezyVubTawZwKA+g4pjaBE8fBosj"
    "2Dd3eW7L7Lu/4Xndwv/RONmS15Mqqzsv0vnYyDpJGRlS1aBn6ch59fExzEOogzj7CbMLdO"
    "CQvYMyGLEIWcVIo99v+AG2nRY0DnyKGctipYr+zbxt1FK3daYYBrdzgtt5UNIVxnHo12o7"
    "aCTawrm1gyZaZqZ9J8gAaG5i1i4jWwWtqpxJAMYp2sb/m+r2X5VK/oTGCAa/q1Uardmky7"
    "5XTRgavjPVSu6Kw9OBg1KzXYLoJRlRygPfJA7I9GbnnCINxmkmU5IF70eYZjrdnqzMkkBm"
    "e8a76iY0AeSUCSG7S5eVQSGhzIzce8+FSnNVVb6dL2YKSzM9L1hGF0S59c/0tcMO5EY/9Q"
    "no/qrCAebzkOpaZGthC6ID4Ssh8Ec0fYGXgqdW6x4MG1vOCfG4poW715w7oHE3pPbquCEn"
    "idhuKyybJOwC/LDK/ST+PZ9/kLs5UmqggO8LYxYPbDMtwuRU445Pk+kPmF2yXMMOuDNeWV"
    "fW0ORklkcFef5ivgOeTFtbtc5hKDg7cV7g1k7ToZIB2hb/juzkfYc9Yucen+qo/7yZ6NNl"
    "/GI5vQH9aYp61iksj1R+iJUgfRAE2wMxKBMvxW7blzfqGerBGeigIwIiCH/xkfNBX8g6Z6"
    "Nrm4i18ufnWUhOHkZyBE5PSWfZBNm+nRmwkM0FvbPAPhUHTH7qwqjWuPEEVyDHYUfnhpzo"
    "m67BqpCCTW2JBYoycukS+8PMMvLlnp1K/8Ya3+JUo8jF/SdgYJU7mnDOEwrxvhuc8kRG70"
    "HsVLKRwhkdmC6UwiV0v4Ac1dn/XFKZtrLvIH0YSXjmCr8Q8haxewPvmX0OVPbX9A4zBqcL"
    "FAttOhaFqQ7bRNHQvU2OL6NTLT8WY1a7hsqAsZntYpCXMhUHUscoglX3v8SK2oYwWxARqg"
    "m6Y2Tdm1ZDuerSoJN7ZDurFBBOQAXQ49g/fgPQ5fSBTFP7B8400ejWrvu1IjI29DIhBX5E"
    "iqd7xHc+pHszD9cOrhMCTsjslUDkfELrJ/TwLuGGCvKl0GendDc11vvsDCxbVjbqCNhpQ0"
    "Hx4jsPF7lahqU4a2mvWdCQDtGyrXgT66qXJdXyzbM0Ii7RkvHtSf8FkTo/OdpxYQKQcCMq"
    "WBg4T4iKcg4B3GVbiwqLyF5viZhO9jq7LIDsqTf/LknrxAF7dI++ibqED2TX/etzeUiQGb"
    "9ytgCaYz9yV+J8Ge3alaAPmOG4AXzCTDPZaMAgRAGRnYrFcpI4pDRTq1LKe9IAqxA/2Z5v"
    "LbnWopplfntP0gXWZNu3yFxmhze84E4Pa8/e0Z8vm2bdUXcDVi1E/6OSx0TY368qpSbPr3"
    "bNu+/3j9dV9G/Z8XHsXq/VN9Mqq78C/zNkY3/kfXI+9FvD03o9M5+zbzCQl45D3/kH8DRH"
    "3kuOHzSNjgxSdJ3Y9JQJdPswgt2VQHabC+CA5YELrwKhIbtjskLzwiwhe4AYFNMnW4fSAz"
    "M4hSJayfCD8TH9FlmkJRfB26GqGQ5tXJk0IsaIr99EvEpcP5T0BPlITIYy+GqdvhQfUkSf"
    "cuEfLgkcfI3g5RrQ1od8zDt6OfmVQSOKuuJHCWVBKoYdoBGSwv22CUgq6G0PG6zOgQAFng"
    "m7YfIL7Np1sK3X9pwK1WrpLmEKKp43i5T0RXBbWG3pVJDHCxNp/TJJxjT1OqvZ6vmMoAXd"
    "GCrgjm4epFfpiGQhPzcKpSWk65JAYGwj4bCBns22UIUgRhjvs8x8CEBSZsX4xm/a0FEtvG"
    "fvLwlJxUms7ix6PN9rPxImtpaEVjXzKtlZtYmlwfrWbudIawj+JeEV89TviBl9HlZBY0x2"
    "sUksRWlf8Rm8iqjGctjaQtCJJbEwuFc9M3pVQmpFxiF1g1ECU6EJch1Mht1r7ymIJm7OBO"
    "P4XlarBck7PMzmugCA0Q5mbcBzW6ZH5m7qhL5u6+AwPcVJtUllqf4qruVgzvcOYudKpk/r"
    "BWkaRKs41a5N9nFM2Y4obRFPPcHbyC22pGfJ6Cjf+/rA0aSWx2Sv77JAdFpUOPOOVlEcSp"
    "4TPQEjSSmU+X7Mko5cdw85Eb8rUq9qKKzkfc88BXfxOjPJy8EKb/esKdL1yp02UY0TkJQA"
    "EFWjfQusFu3yejH9C6j3HWgdYNFv2coqGthsVnuIqkob8oKPM6qDnl81S8zfqRq+EKVKOW"
    "CRwzapO1ncUqaw9eI40yJl0rzCEtSIElUIOsdIGzuTjIQoDrZj9nglgDxqlf8p4ODGJT65"
    "S6uvTmKd3m0AC411JXA0W3sCluhneiSSID7nkV1Ozw7pVrPt0qNLZUaReptqRKm5ZJSuYp"
    "Dt4L77gI0uCRIQRPZyP0zNRxn9em4AEcv3z8zN3m3AO+mlEezBHQ5WIUR5NEMxFkEiecQN"
    "MZ9p+IcLlzk64uKXMXQ/bYkrvgQTCtj/Li+q2P4eEwGr+4oRuNafujhSRwSZi8st0OLV6z"
    "vYws0rXtZeT0QBdZ5BJXQasDztgBN87iDNseje8jrQ/i+uGCTPlmO3aW7b/zbLhlwI/0Tk"
    "ab86OV+J2NFxIcUh97nQzGznGGZLQex2aR1s+EJftbcIy72M3Ysct0jw6OIL5ViUJXDTku"
    "s6PzIXYYg8MSHJbgsATXVZ98GuCwPMZZB4clOCyz8Bgv8ZSZkkgzga0IpD2byWJGBAP+6O"
    "tq/ujr01IaZ7sSmi87FNAsItujtB7NFw55CrBjtWozgeGt2ubJ5XHCfRt4c4nh4dv86mU9"
    "uz5hW7INxIrQ8FA+M0H5rBrls3Jpe9lMoVVhKg64gtwxU0wc4jFNLrDGsCh3zBimFqwSfJ"
    "VGCEkCqDqa1D3Y9dZje1hLcgBuGdyCLdninS9LHvNbX/CmWOBYljxmHBVHigWKRbljxlB1"
    "tdktRVXwmFH03CnZAsOC2DEjWHTCWqCoEQUkYzi20C/10qAOldUhwbwoIVtX4W7RcYrIbM"
    "gO7KNGCWNr8sWWa7NTnfH5K/mtYuWm7QdQW7nOiXDzj6+K/6CUnT/zIdzeff4hbV5M2V84"
    "vhRCls0BVhQ85o1XpomYb7gFqe6YBa8OZJuFgh0blmIrBTtkvqZpDJkkAvpCeSGrvFBzXE"
    "tyEPKkQVemNpvqupIILNgypBk10RxSWQQgLUOqcP8NMVVkANTqKNKM4W+hfWlEAeKNAaXi"
    "NS/D3GbEY88A/j1dSRti8+QNsaLeVEntagLYGXWnh3vj2hzyKOmaBrDGWyjgurk8mnzWGA"
    "ArYAFcN+Iqq5oGsCrHEsBrHLQvH+MGMOc3qwYwNi2c2LeLmCnGpWuodflEiUG+WFA20pzw"
    "71CC/iqR/v5v98TDkT7mJkH9Mu9pOMtbPbs8d7EjSF+8OB/pANGZ4lB3sNugc826GCg67O"
    "eR1Yzo9jcbhG7kbgayvakOEBruvIxuaXxUDxEfdvZFy50RStJ+fBGdDRUq9jTC012Pteu4"
    "l4FuS1O6XPDg6R0h4p0MFCGmVkUk2HVHEp0MFKGATLHn7YjQvehkqFtRQEL+mu26bd8n3Q"
    "x0Ibn+ixsJCHbE6WPW0UCRimsb7AaSUkZhiC+d4HPsqijxPoYEELcJtJZnToClyzKXoliT"
    "Yy5rYlTvbUrn7OfzBG2i+gYvuYGRMIkkhTjogvi8Bc/2RgOHiCYz7Dvph1yKvujSybXQf4"
    "9zxwngu8kS9OxmnoIOR8UOG4wG3Q8ckenMd6cu9rsfW7YOdjpswi7scn7njaWDqhtGvOQ8"
    "sLftgZrMpfVQSKIrTYv6PhZ2nIdielg5id6DhAX/RpApCzJlKQhDpizImQSZsmDWIVPWQZ"
    "kcDnCay293ppqUJrk6HEyWGV7OluYzD6lapGmEkiq1Y3hS33ZOy3D59JpkukIzgQ5D6qYe"
    "DUn6VVpeoxcGS/SicoVeFBcoN85stdUrgrDR93mjj5fnNrq7LAhz3Oc5XgR07m43ywVRmO"
    "c+zzMk32o6PxQNnstoVkfsp+0hYn+LiP0JXQbjR6Jj9rlPlStYlRvQIv7r6enZ2bvTV2fn"
    "F2/fvHv39uJVtprLj+qW9dXHH/jKVmagvNQXOIhCe/gVMUB/W/QT54sV9LkM4L4t7lMaWq"
    "KeSgDm22IeEl/YifDc7u6uioGBabOBKYFswYDaBupMbnhYN5+AmdMux+FSy5SqSSWuSA0P"
    "53MTnM+rcT4v4cxpKLqi89VKeS4Barm1Wg45yzqDGtJCbUC9lbRQKq3N0GyiCg1IFWyOE6"
    "LyngxxLUgBsJocna5tFjNJAgDVXEfs85dB6rINmJYou4bAluRgwVYnh9oqLRQsWtOMUAli"
    "ZYyt82j8kvd0YBBXhb+MKrKVGOcpmUppsnbNBDP4jFsFrcgkOxRkgDFLDrU5+UtR92pixQ"
    "48d5GkcBqAmtylGlmt+PFxuLCql04FWfYV0Oefb29PKrQwAHcTuCXNswJfJcoTckFBtiNI"
    "K7JXhCAjhAlKkBHCOE2N6++cFIoT9G9df0iKc/v5DgRgVTkPUjQ35D0Ye2k7o+QHbkTmcW"
    "oCIf0exVyyEfuA05pGiAb8GfaW5M/YcYiDQhJwX+IIrdxoxuRD9EiIPvNBk533OO2B6Kih"
    "EGsxhTw2GqKhIRq6tOtBNDTExUI0NMw6REMflLp9gNNcfrtDGlgVxkzbd8iCitXLk7be4T"
    "bDTG2ZwDtRgHu3O6rImvAlL6r5khclvuQ/l9iP3GitMQF7FFcoeLJQAeVHLnVoOl5dWPnd"
    "z1e3N+in+5vrj18+JgSzbPMRD/lH7AM39WJc3pbq4C11WSRrAM4ktkT3cPb6JvC1jkqCeK"
    "TK+TCL0cju4iXYqy+FkgjwSwz4JWmmzl3ZJQNLrToqckukdaU45a4vv1xffndT55Nr02p5"
    "SQJ3OjvRmCyTJ6M6eyXO22yyVVYjutkuCJa0XljSqnXZalPaENTZ07dvDfRZ1qpSoRXPCo"
    "z9xcIG4aT5ANF9/crktsBaVaIrnhUjYv2I6EKRq+NQJJGdIlH6hnYXoSglBaHLw+z3/w8o"
    "1Ct9"
)
