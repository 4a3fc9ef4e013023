from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "care_rule" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
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
    "closes_on_visit" BOOL NOT NULL,
    "is_on" BOOL NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_f65097" ON "care_rule" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_107ba7" ON "care_rule" ("title" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_ab8ee9" ON "care_rule" ("counted_from" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_4d7c76" ON "care_rule" ("means" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_f83c46" ON "care_rule" ("handler" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_care_rule_archive_9be22a" ON "care_rule" ("is_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
COMMENT ON TABLE "care_rule" IS 'One rule of care: counted from what, how many days later, by whom, by which means.';
        CREATE TABLE IF NOT EXISTS "letter_template" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
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
    "is_on" BOOL NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_d8154c" ON "letter_template" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_3e6e7c" ON "letter_template" ("title" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_719c1f" ON "letter_template" ("occasion" NULLS FIRST, "title" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_f6e6ed" ON "letter_template" ("means" NULLS FIRST, "title" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_letter_temp_archive_b1e834" ON "letter_template" ("is_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
COMMENT ON TABLE "letter_template" IS 'What a letter or a text says, with fields that each customer''s own words take the place of.';
        CREATE TABLE IF NOT EXISTS "capacity" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "weekday" VARCHAR(1) NOT NULL,
    "hour" INT NOT NULL,
    "places" INT NOT NULL,
    "kind_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_239ce9" ON "capacity" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_16d002" ON "capacity" ("weekday" NULLS FIRST, "hour" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_f510e0" ON "capacity" ("hour" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_a38908" ON "capacity" ("kind_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_capacity_archive_9ee430" ON "capacity" ("places" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_capacity_store_i_578bbf" ON "capacity" ("store_id", "weekday");
COMMENT ON TABLE "capacity" IS 'How many cars of a kind a store takes in one hour of a weekday; without a kind it is the whole hour''s.';
        CREATE TABLE IF NOT EXISTS "slip" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "cycle" VARCHAR(40) NOT NULL UNIQUE,
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
);
CREATE INDEX IF NOT EXISTS "idx_slip_archive_118a17" ON "slip" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_slip_archive_f2030a" ON "slip" ("due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_slip_archive_cc636d" ON "slip" ("state" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_slip_archive_ad3b18" ON "slip" ("handler_id" NULLS FIRST, "state" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_slip_archive_64ced7" ON "slip" ("rule_id" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_slip_archive_352282" ON "slip" ("store_id" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_slip_archive_540bd1" ON "slip" ("reason_id" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_slip_archive_4f43c9" ON "slip" ("from_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_slip_custome_296123" ON "slip" ("customer_id", "state");
CREATE INDEX IF NOT EXISTS "idx_slip_vehicle_870def" ON "slip" ("vehicle_id", "state");
COMMENT ON TABLE "slip" IS 'One customer to be contacted under one rule, once in each cycle.';
        CREATE TABLE IF NOT EXISTS "appointment" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
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
);
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_fde983" ON "appointment" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_e73345" ON "appointment" ("booked_for" NULLS FIRST, "hour" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_e59621" ON "appointment" ("state" NULLS FIRST, "booked_for" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_7f5577" ON "appointment" ("advisor_id" NULLS FIRST, "booked_for" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_69db3f" ON "appointment" ("booked_by_id" NULLS FIRST, "booked_for" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_83768b" ON "appointment" ("kind_id" NULLS FIRST, "booked_for" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_54cee0" ON "appointment" ("store_id" NULLS FIRST, "booked_for" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_appointment_archive_44e110" ON "appointment" ("hour" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_appointment_custome_b62807" ON "appointment" ("customer_id", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_vehicle_44b298" ON "appointment" ("vehicle_id", "booked_for");
CREATE INDEX IF NOT EXISTS "idx_appointment_slip_id_2a5629" ON "appointment" ("slip_id");
COMMENT ON TABLE "appointment" IS 'A car that is expected at an hour of a day.';
        CREATE TABLE IF NOT EXISTS "countermeasure" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "title" VARCHAR(120) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ended_on" DATE,
    "expects" VARCHAR(200) NOT NULL,
    "result" TEXT NOT NULL,
    "cause_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "owner_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_fc7cfe" ON "countermeasure" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_b18bdb" ON "countermeasure" ("starts_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_db3347" ON "countermeasure" ("cause_id" NULLS FIRST, "starts_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_7c5feb" ON "countermeasure" ("owner_id" NULLS FIRST, "starts_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_countermeas_archive_2b9901" ON "countermeasure" ("store_id" NULLS FIRST, "starts_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
COMMENT ON TABLE "countermeasure" IS 'What the store does against one cause of loss: who, from when, and what it should change.';
        CREATE TABLE IF NOT EXISTS "elsewhere" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "bought_on" DATE NOT NULL,
    "note" VARCHAR(300) NOT NULL,
    "kind_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "place_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_ff28da" ON "elsewhere" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_dfac85" ON "elsewhere" ("bought_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_ac372f" ON "elsewhere" ("kind_id" NULLS FIRST, "bought_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_8ce416" ON "elsewhere" ("place_id" NULLS FIRST, "bought_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_elsewhere_archive_999f5b" ON "elsewhere" ("store_id" NULLS FIRST, "bought_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_elsewhere_vehicle_d99fed" ON "elsewhere" ("vehicle_id", "bought_on");
COMMENT ON TABLE "elsewhere" IS 'What a car had done at another place, as its people told us: the decoration that makes a partial loss.';
        CREATE TABLE IF NOT EXISTS "loss" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "last_visit_on" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "asked_on" DATE,
    "measure_id" INT REFERENCES "countermeasure" ("id") ON DELETE SET NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "reason_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_loss_vehicle_b37bd6" UNIQUE ("vehicle_id", "last_visit_on")
);
CREATE INDEX IF NOT EXISTS "idx_loss_archive_1d9cad" ON "loss" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_loss_archive_aaf004" ON "loss" ("asked_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_loss_archive_a76422" ON "loss" ("reason_id" NULLS FIRST, "asked_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_loss_archive_568545" ON "loss" ("store_id" NULLS FIRST, "asked_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_loss_archive_f2a4ed" ON "loss" ("person_id" NULLS FIRST, "asked_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_loss_archive_15740e" ON "loss" ("measure_id" NULLS FIRST, "asked_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
COMMENT ON TABLE "loss" IS 'Why one absence of a car began, as the customer told it: the words that belong to its last visit before.';
        CREATE TABLE IF NOT EXISTS "vehicle_status" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "status" VARCHAR(10) NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "note" VARCHAR(300) NOT NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_archive_e713dc" ON "vehicle_status" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_archive_3ac339" ON "vehicle_status" ("since" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_archive_a6addb" ON "vehicle_status" ("status" NULLS FIRST, "since" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_archive_462235" ON "vehicle_status" ("store_id" NULLS FIRST, "since" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_sta_vehicle_90ad3a" ON "vehicle_status" ("vehicle_id", "since");
COMMENT ON TABLE "vehicle_status" IS 'A status that somebody set after a call; it stands above the computed class until its last day.';
        CREATE TABLE IF NOT EXISTS "contact" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "means" VARCHAR(8) NOT NULL,
    "direction" VARCHAR(4) NOT NULL,
    "contacted_on" DATE NOT NULL,
    "at" TIMESTAMPTZ,
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
);
CREATE INDEX IF NOT EXISTS "idx_contact_archive_4b9157" ON "contact" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_contact_archive_5728a7" ON "contact" ("contacted_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_contact_archive_ee1a35" ON "contact" ("means" NULLS FIRST, "contacted_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_contact_archive_755843" ON "contact" ("person_id" NULLS FIRST, "contacted_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_contact_archive_ff33c2" ON "contact" ("outcome" NULLS FIRST, "contacted_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_contact_archive_acf229" ON "contact" ("about_id" NULLS FIRST, "contacted_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_contact_archive_12bd2b" ON "contact" ("store_id" NULLS FIRST, "contacted_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_contact_archive_333864" ON "contact" ("direction" NULLS FIRST, "contacted_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_contact_archive_5b55f8" ON "contact" ("next_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_contact_custome_9771a5" ON "contact" ("customer_id", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_vehicle_ea4f24" ON "contact" ("vehicle_id", "contacted_on");
CREATE INDEX IF NOT EXISTS "idx_contact_slip_id_ec4a9c" ON "contact" ("slip_id", "contacted_on");
COMMENT ON TABLE "contact" IS 'One contact with a customer: by which way, about what, what the customer said, what comes next.';
        CREATE TABLE IF NOT EXISTS "letter" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "printed_on" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "contact_id" INT REFERENCES "contact" ("id") ON DELETE SET NULL,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "template_id" INT REFERENCES "letter_template" ("id") ON DELETE SET NULL,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_letter_archive_fe3f6b" ON "letter" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_letter_archive_2cbb60" ON "letter" ("printed_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_letter_archive_39315e" ON "letter" ("template_id" NULLS FIRST, "printed_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_letter_archive_4a632a" ON "letter" ("store_id" NULLS FIRST, "printed_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_letter_custome_52f330" ON "letter" ("customer_id", "printed_on");
CREATE INDEX IF NOT EXISTS "idx_letter_vehicle_2bdf69" ON "letter" ("vehicle_id", "printed_on");
COMMENT ON TABLE "letter" IS 'One letter as it was printed for one customer.';
        CREATE TABLE IF NOT EXISTS "coupon" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
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
);
CREATE INDEX IF NOT EXISTS "idx_coupon_archive_2c1e1a" ON "coupon" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_coupon_archive_b95236" ON "coupon" ("ends_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_coupon_archive_f688a7" ON "coupon" ("redeemed_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_coupon_archive_d0603a" ON "coupon" ("store_id" NULLS FIRST, "ends_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_coupon_custome_da48d0" ON "coupon" ("customer_id");
CREATE INDEX IF NOT EXISTS "idx_coupon_vehicle_d7a00e" ON "coupon" ("vehicle_id");
COMMENT ON TABLE "coupon" IS 'A promise with a number and a last day, given with a letter and redeemed once, at a visit.';
        CREATE TABLE IF NOT EXISTS "recall_month" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
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
);
CREATE INDEX IF NOT EXISTS "idx_recall_mont_archive_de3450" ON "recall_month" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_recall_mont_archive_b66e84" ON "recall_month" ("month" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_recall_mont_archive_cc4349" ON "recall_month" ("store_id" NULLS FIRST, "month" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_recall_mont_archive_1f4378" ON "recall_month" ("step" NULLS FIRST, "month" NULLS FIRST, "id") WHERE archived_at IS NULL;
COMMENT ON TABLE "recall_month" IS 'One month of the recall in one store: whose cars are due in it, and which step is done.';
        CREATE TABLE IF NOT EXISTS "recall" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
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
);
CREATE INDEX IF NOT EXISTS "idx_recall_archive_90cfd1" ON "recall" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_recall_archive_77d37f" ON "recall" ("due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_recall_archive_f5e62f" ON "recall" ("month_id" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_recall_archive_c7276b" ON "recall" ("advisor_id" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_recall_archive_7c844f" ON "recall" ("reason_id" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_recall_archive_bb0ece" ON "recall" ("store_id" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_recall_archive_fa9728" ON "recall" ("why" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_recall_archive_c60973" ON "recall" ("sent_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_recall_archive_77bbf6" ON "recall" ("reached_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_recall_vehicle_b2eeb1" ON "recall" ("vehicle_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_recall_custome_5b0a84" ON "recall" ("customer_id");
CREATE INDEX IF NOT EXISTS "idx_recall_slip_id_4b5ce6" ON "recall" ("slip_id");
COMMENT ON TABLE "recall" IS 'One car that is due in a month: sent a letter, reached, booked, or why not.';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "coupon";
        DROP TABLE IF EXISTS "letter_template";
        DROP TABLE IF EXISTS "letter";
        DROP TABLE IF EXISTS "recall_month";
        DROP TABLE IF EXISTS "slip";
        DROP TABLE IF EXISTS "countermeasure";
        DROP TABLE IF EXISTS "appointment";
        DROP TABLE IF EXISTS "capacity";
        DROP TABLE IF EXISTS "loss";
        DROP TABLE IF EXISTS "recall";
        DROP TABLE IF EXISTS "care_rule";
        DROP TABLE IF EXISTS "elsewhere";
        DROP TABLE IF EXISTS "vehicle_status";
        DROP TABLE IF EXISTS "contact";"""


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
    "bDTsfkHpGmxinVnolXyf+Uy84kD4B4BsQzIJ4BBakn3BQgnh3jrAPxDIhn2Z6+1qbirCGW"
    "pAJAPttoKktVTe0LVGHzzUWOunZPchmwQC6XOGrgDqJQD6ehdGP/btjPzoa28wCn7YG+VL"
    "xN4CfWteU7Lsvs+JYfjk6heclxWFkZrvpFV4QG5+g6NSoYdVpTMOq0XDBKeKscy0WqCB3z"
    "KoWKOm3tnapp2hBYVQiyh5RhVczRhqgqMgCqBtSlbREYSQLefkhy0wmmUK2oMVhLNAp1Ly"
    "jja5/kRkqocmDrtoo0MSrkuZH2QIPkQVCyyAbbupJF15dfri+/u4GKRVCxqF/AWqYTqwwI"
    "gQIwKq7qrchgwcYKfxM77cBTtSk3I+tkbZKxa7GgbJQ54eOXYLchWl7mPQ0H9kK4uKAV7o"
    "jTddzLQDGC8jfdl78J+U/XJEYMNyZFDAkbxTQp4hem1kUz9vsRzgm3boiW/oyNsRYFZkZx"
    "9kJeVubRDcIIrWjgcFYu/yQV+kOI6MrnLF3WZi7WQpnW2/poPeb8cg9ebOTulPbbxS9b+b"
    "k60N2v5PkOkvpOXWIrKZWdjTrFy7D7UUO6DGJ1q7sxG1yyKtW4yDAWf7P+F6z7+ANgGgPT"
    "GJjGwDntCRkRmMbHOOvANAamMWRi1GanMWErsVY1+WlKbKVcwzXmfmYSHfLBwmXwEmdb6A"
    "BnI5hrUC6DLF3UjGGWZDoEek4cdznvBuiGebbAYm4TXeyRQHPY1lBHU4HB0UabT0Ozwjzx"
    "ahnd6gRLucQA4K1TWdpIrJQbc7TKox5xRWgf4SIn//G49KccW5TYwoXJO/wLN3izP6iD1+"
    "MZCch/7mGeNFTeBDB7FV0R3NfFbAPaTGPdB8wHp8En1kzLFZBLwf2sz7PrMSXVszBgZu0h"
    "tKlovhSevrHI/rnFC1OWhhenzy8O64pjY6Hw5RKg8FkrfCH1trMWKoLwSvX5lUqYENt5gA"
    "qyMNN9nmk35FykKGHkmdojVKkBbKKtmnsginWnhApTzpGZkEc9T92juDJduSpYAPGRSw4L"
    "vLufr25v0E/3N9cfv3y8+6zuNuIh/yhPu3p/c3mrRVvU1NkC7EwOsDbAWuZhmQZnSyIQ76"
    "Yhruwt5H3gwMqsTENUZRGAVBftntMFzVEtSAGwEJ8N8dmHCysvwmAJqiQCkG4MeYf4VtRG"
    "fOt+It57tnSbCHjXB7lCxHt7Ee8VZXPskU37GSiu0jljFJYd66UNAHsvdTVMbAtKvAG84u"
    "LfxGY78KB3JbZt8zEm7qiNaAeDTtKgxGTqF6tJJoEwIrvWauIhy19YNwPSxFoP/RZ4VYR/"
    "p1huCAEP02ZGxZt4a0QfeVg2E36PVjMcoRUOkUN9JjJZI164ecSrLLF/hEQEZYf6uk079N"
    "Xj8O3mglJxtt3xPiHqFKJOS3saRJ1C/CFEncKsQ9TpQWnlBzjN5bf7mWFYnuBqZlHavkNO"
    "kU+T/DYHGA0plN0yvjWxTqnAAEhbXTNft9iq4GTq1ZZloo9INypjUs5u7vjeTW7Dev2CXX"
    "ps0/orMuDm3OjmnOJmzMPYyOzetxVrbh3WG4e1WafjJQjG4U2gKq+qtXW4VeNn7OzQmT4z"
    "N0iN4TNvY2T1JH4UrBNTpRBF3FD3HmEfCfs54stixJ6GhFcl4/+KU/TqDZ/bd/er/6v/jT"
    "f+hvjPDkWuS/73CH2bst/5jSfJjDNismWFnsma/YUj5M4XNIhCNoKDeP77ED2zQxK5EZqs"
    "megCB+w7jeMeIjYkG1HA9qsfUdYqTL5Jle31QRguT8RCc5Ja3H2wxabfimnG7Iu2PVo3o/"
    "xr1n4WSTGJOw8CFmuwWIPFGm6IB3RDBIv10GYdLNZgsc7ycCTqoKnFOm0/wCyJzVdkF0qj"
    "Bbhp+wGC23zmM6b0W0AbtwZgDYAlGoW5GliiU5YP0b/SNqySQcEG34IYAL0R6NTDaYpw2n"
    "5w0LZSpDy26JTgrY6LTdtD4q7ifRp7Ls8IaLNWJRFYribLNZy5i4UuQeoVpR7BfkWAbC5V"
    "gHnCxNrCOfuk2zvL1d3drXJdufpYpAf8/Onq5v6PrwXweZKHCjfdnrwfdOlHJJgTHC4DvR"
    "dEbTGq9YaU2270ivydexW4o0EEFyKHcp/BE5uBMELUJ0gEa3AXh0fDkFO7aVKuazUj/kj4"
    "IQTd241QOKNLz0HTGfafSNlh0upIPeaRhxEOorDrolHdjSoHnnQ3qhwL2+So4OsAXwf4Os"
    "Dq3RNzKPg6jnHWwdcBvg6oCaVj57dSEypTH7XvUcVlWxbaR3mM/bw+muSfhH1J28ypsswx"
    "J05ldxWiLUVf47rIRcCYZmJMg9zznUbgQMZUSOzZf0gh/2QH4S6QDqmFdEiQLNEMVstkiZ"
    "BlqsssU9zFo/Mh26SZumV9DAfoVjNM3bAfuOKlEk80Hsb84ajOuUiUZmZ+RZ4QKkAz7IhM"
    "UIh/4lPun0MLD0+ZFA5FUNKC0IVHUEQ9By3D98JL6JApUzRFQUIR+TTHzyKcacHu3S72hJ"
    "ewwsnYybA99jhO6PJpFnXhheOpIJLdoLtBxSR2Pqp8njQ76kMhP6rUO3gjwRsJ3kjwS/XE"
    "YQHeyGOcdfBGgjcynedcN9HOsn6GFaGj9pUByz/x9JwZeXrOajw9Z2VPj3QbMdTfJAmwkm"
    "uyQkk3LUNEZRGAFBwPXWC6r8JXQ8S1xqGzj4I3fYPY1E5eU/FGm8hMn4MVfGUFWKXz2sCn"
    "I84iQHVzdjjpzAYPZJceyP1EnQnPmcYTlHrUqp1AXtrCwP+zFlFdrCVhqyAtDxKgCXnCvn"
    "DBcHdLWnYtdsK4UeyEERmQY//LhHjUf0JJ9joPhxESVa9QXDRc5wHqbmBtBj3pmORS47hI"
    "V2rN74N/CIfPMfuy7YHiZIdp7ZOuRpXfu84GVTJsdjZqEurZ/LDgeALHEziewAXRE9s0OJ"
    "6OcdbB8QSOp4wxqKjS2pnWz3JJ8KgdUFCMpstiNKk+brFcZZljjoxTbzaGWrEqBO4nqPPS"
    "CaiKmcMQVEUGQAVHKThKDwtXcJTuxVEKzqfGnE/lIwx8pRtxVc5tEx80VCgz80EbVCjT3A"
    "+aWLGlrJnDRFi9HPWqCFxyzLElHi21nmm1wajORZ0eKGHedqOz+hLFrWPPb0jnZEKdNQpJ"
    "hPAjWxvCg+x5H0TuUbacnBDhCX0hsSeZzhdLtljQ1MNhiNhicr3cZ+zgddlH3cF4PQ5PDF"
    "3+PrbvBU7nv6vxpISkjY1YjA1Megb3LLhnwT0LjrqeeHDAPXuMsw7uWXDPSjk0E23LNLQt"
    "lxhinlKjNKU1WUrLSUpdX8dlr0lQ6upvvcfl7xa3IxvYMoFjdr72P0y1sze5lUBV8MKCw/"
    "AgMAWHITgMe2bGtnUYggOmHQcMOGIbc8Tux+lyTf0o9opois7Fj0b11ebyRhs9LHe8wFss"
    "gFZuNOMejiQC7z2arNGKvdQztMLrEfd0LCNR6m0UF3xTwvVC7DrJ51P2QYh88ltU9rB0MF"
    "6PPSzJL+8sBs0POx9V2a46HZmtFr4SOh9XrNN9/GB5B+t0YMcNyDRNAtzpyPwlby69Z7qZ"
    "VGBY9PGVn4eeu9A+BD8g+AHBDwgeoZ64CsAPeIyzDn5A8ANKtEzfyg2YCXQYX8i5dSdtvc"
    "OK9+DCwHdwUek5uCj6DRSF2BRhRahDlNltpRuQ3xiA/KYS5DdFkBUNW7tXVSglBbl9+F1P"
    "/uNx6YvJRokpR5hrwr8kX479TR28HvM6Hv/Z1uzY+Rq3OBDgHOj9OSAZSUz3KUmkw12KqV"
    "zTGXG62alen5vQQorzJtFCzoubFcTzdxjPr6dFVGM9oOzdnUOdGOAszl9J5Ki5OxyGMCIL"
    "m71XERrAcu2grLBsjje0BsoiwODRGARVO7khqgUp4JtA2o+OCGe5V8aUb5ZLAKDA4Bsyg2"
    "+AS7WGwJeeQWWM7cPRpa4ObO2aUqIKJ7ZBFoV9ECR7toIb4EcCka/DjCrAOzWD1ZZ3Ki5R"
    "TeyzA09UI182TYp6MNW0icWadDNMTCX93Tp/ipTKlkQRW/RltK8Swe//dk88XOGyS2t1iE"
    "6GA/XvrVKdU51Kx3WW9K0asrPcyiCfTLyrIRqIdC3Y54xjGhJeiCQURGLEXXAfkiojIS8z"
    "wmnHTwFdLkYpY3nG24ljR5dCpo0hesxpFh21zipmb1r7oxTKwrQ8GnbYUDRVtrsdmy+vsa"
    "w4dTs8O62e9jMyXbFNWezZexneIy/E28vIeDrl+dT42K1HOQTEcTsZyXETvad93jlxuvhB"
    "i4DpvuNslbT+HtJlEFeY62Km2G/rZFUscBCt28eO/Nb6GBM3iGYO7uDHdJKKLd7sxD7U/o"
    "LjHBg+WBwM18RwD7ka8nASkEcSBLGtDMI9INwDwj2A+N8XJiCEexzjrEO4B9B8M7IZtuP4"
    "pu0HmCjq3IRjdl5NMTsvZ4kSWqAFupnAVvD27DUppuEyQPesLglXCV1xe7NBNxXokB+ZOx"
    "EPLlaJ31st0E2aD2/lvjah/Fcz/ouwZld17bGqx1aWOWZqNDvY+MXcZllKIsNbmq3wojNb"
    "aQnlymuzLAJks/LNmcyxLolp9arNBIa3Zi9MluxF9Yq9KGfWJU9zwscqAfxfX+4+V51WuU"
    "xxR3WnEfo/xM15h4d1DbYcDOVaUgrzKUb0jNT7Bu+gHObDLnrhjK6sIppVqQGu8WY1scQ2"
    "PU6vy6YwF+WGB3Tzd7YZnUxcYqViSCLDQ7gVFeMRz13P6u6WSwDERhDvLd18z6C2u2AUnI"
    "El+K4o9Qj2K7TgknABygmTbsvSkH3SLYZXd3e3ilJx9bEYHPzzp6ub9IbMGrkx47KsJHPs"
    "QhK8EI0rtDZzvSQFm4PR5rDwtEl+qgPhM4EBhBbXme8h6cBBQ60y5SwOv5LgMR+CMvumhG"
    "E1dUKV6o4+8aqtfbhpI5AgCpUArbZRZAJgoNjeQCHRWc3XsioEFs3yYlY56aawKkIAq5Zi"
    "lTCizVFVZADUMqgypdgc1oIUAFsGthQcYghtSQ4SP2jQlUNADIGVRWDBakwMSXSGOaKSBA"
    "BaBrQUJWUIa0kOwNXkfMJr7qO0TPqkCAGsGljV0CkLaEuCAG8ZXjnexRzbghQAq0mulcXg"
    "mcOqyACouoxleYCxKaaSCEC6MbNWftSXMYacL4X8JCW9yCTxC1+PgK1B+qf8vTWAVZzzAO"
    "tGWGV9yADWxLQKwG7O/6QYoQ2g5XdVwHUjrtKV3iQLXK70A7abc8GVrkgGEMcGbEB3c9pN"
    "2dJvsnZjWwAgu3ndKlYTE6VLXKwA2c1al3wDNQA2dbsAtBuhLXioDMBNrSxNgGue5fhA4S"
    "2YpEwym8b+7QbQHXjKWJUIYIBs7jFsBNxh5zkuuVcrdgZutNmU6hQvFpSNVBFfZZPv9DLv"
    "aUDYq0qB5y52RMkw/e5BwjPFoS6wxgaea9bFcLZFXZDXrgDlwQdDXELJmawxc1iBNDjdpZ"
    "x2ZNd1lED0U5qRZIir6Zmsx828dkz5GPibN6XLBdUFjdjtTryToULUbVr4g4QoILx0944Q"
    "3ZO0/vcAN++AhPw923X/vk+6GShKrv/iRgKCHXH6mHU0UKS4R3lHdemOO6XD2XAvJknFpR"
    "2X0uAKU5WDwnZFiPcxIHy4AaXtiiexAl5T9iTT0DfXPhln+QU3V0C58wma04Cw7zWfkADR"
    "R4RR2tEIYd9JqpW4EXLDcnmTLeR7XLtELnjXxFhKhnClc94VZAhvlu4HGcK7C1+DDOEVUB"
    "9mrmjIEH6Ms55iBBnCIUN4x0mse/cGt5zFWijBNvBmAgPID6OC+8YE3DfV4L4pgVuoU20a"
    "UK9KQXAylE9vmMdZUz79+vLL9eV3N3XsjDbNDpIjS2NzUN1c1QYHybFmZm34wuCYUEdUQE"
    "UOmbrsOS+M+sxOpRDhiNsO4hqp7Buz7zRC/JgboTQx+ghFmN2tNXaIRns+IgtFJ5VcwfYB"
    "tg+wfYDto5/XI7B9HOOsg+0DbB9QHa2Dy3nkRp4VupkAWD42ggul59o02kENL8MdX5NdGG"
    "o/tJ7ePbZYWG2tmQRAbAQxJHXXKnhtJHUHIz4Y8cGIb2PE/xH7zt2LsE+XTPjZs1GdAX/G"
    "Wo1p2syILMhF/sxFWKuAzrm9fT5CEU3+sZqtR2hGV6yLgHP+nmikJw1u2c9m0zxYl7u0Lk"
    "f4WRsLU13uIJfYqd5BT/cTHYqtFDwICA51Vv1q5S+XGIB20kVptQjrlL+a0tipQIf4Bkvf"
    "5zh1AvPrUwOUX59WF8k+LdFisB/p4lYq9+VcACrPlAogaG1BlVA6eksQAHmyhbkfvDu9Mv"
    "sb+fR8/gZs49KTBcGz02fPzpP7YmtRkEUg77Mmrz7T3hkmdin1ZRkAdaOJRqzBBuwzA88v"
    "Jr+qBtnF4lUIsG7Mkim/rRW4Vlu8pCsqXe0YSZxase7Z9n54utNeAoplyGrsggmiBqbBcZ"
    "A0NTIPpubSOBBYMvJlUcArHKphwRMyZd9RbyXcrbvNxsIH6XcCNbVr4yG4fNpS0kDvbRxS"
    "Ybe2g1QWgWWqqywpb77muBbFANvNVwrF1bej/is7Fw8MZVMduLjEeuX3JdghwSemu8W/tK"
    "zkKQ3q1TzRdDyX2m7U8/4+c6czFL+OaE6wz7SwGY5G6JEyRY1pbSGJuMIW9x1+QMuQOAg/"
    "MbhZQ+IzTe7R9QhaudEMMcUMhezrp615mJYuwKurQcHB3C8dMZkhGz+cJNKMJ26/ACsuuP"
    "M3Bi648zeVLjj+SD2DpVff1IUviYAPfwcfPkQVVa/6w/Q7VUUVlRSz/WgOH+cLGkRXOJrO"
    "dHqD/LhWa3BFw/Eka2lkGxLnL78T+cj13yM3ClGykxSpXiNxtvM/HNf5wP8/xT6aEMRmYT"
    "nn57rvoNgNp7cbtTeUiU0pJoKAMalTRcGnSys6VNoegrgM4oz4+zS2DZNThAYIc0usM3Yb"
    "Zwe7lcarCA2O3XdhAvNFNcoXJZAd94mEGqWrGuFcYoALuflLRTgjxArfTABW78bVCze2vd"
    "3YgBPcPidYTxuo1I/T5kBjBT5wS0D6ZGWBY9IaYCzCmBitLKCUJADOEpz+dIb9JztAZRmA"
    "tAhp+OwuFlaAShIAZxHOVUB1amp1cE/aHqAsrcwIB9u5ClRJcBX0xVVgEqJCGKLbzLksBw"
    "Eq/fEFQRDSMc6xPolMnWdiMElkin4JM8dEnWeinAIN4pHaUDfysvKmmrAkAoTMzYRMiEZC"
    "jUUjlZZuI7Am/RzYsjXFVX5fFVjv2YF3//H6q1mQ1yKgDIf5rvVZBaHkp7ivAYHeaqiXCl"
    "oln0dCdSOjZyG1NeL0BHQVx2bFjBtOpZnSpecgpsRwFk3KwRnlxNs4D80H8e9HzMScP3Mb"
    "ftyDy4k6DuF9sudhBb2nk1FNmD6CAQWRY52TfZKYRHMXEWglVfUMYpQsrie5xOAuKM376q"
    "vSdFW76ivTdIGn/r2Fp35KPM8qL10mALDvAHt2IJrvzrIIbNGbL44Z63rHC06B7X1gIJte"
    "c+TV1acgvmu6XIhfXK74Hj+pVdeneZuNavolYlr93A2T2DeMklLtnNiOkYfDCIkCaDwA3E"
    "/bMJSipE1AHEI4E56y5TSKa6m9uKGrSeza7lA9LstGfCccM7jbHicFqIuxZANBk7/voVjE"
    "7uHkhcxcdtLARQqqw+kPEqgOB276/rrpIY5zaLOu8etCdbhjdd8LHdbGQpZLDC7/wOtzE7"
    "p/cbokuv95KQU4u4RqrrPV6GYCA4zEat4AmWru2h2qkj2WiuxYwaxvYNeAqylhJl+2LOAr"
    "iB1zEThI8NfWRSM2mtjhqsgA66kMavbmTtZ2yJYFAV4glXWBqWQ5M0dVFYKlqoGVG50tQZ"
    "VEAFKoQmijTjVThVCzLzSA7i95T4e1gE2xVXdDA4ZprEc1AO1t1tEwkVUUTqDudkndLR1m"
    "TewEaT/DXK3yAW6wWCWdv5ElO2gSf/mCZF1XpE0yRrIRa8gY+RZdTcbIzwMzznRKeAjT+h"
    "ULhjGb8SyVcXra68nPduI9Jk0k37sLLkNE5guPvVWpft7dyMoNttlhH0qWMqX/h+I9T3oK"
    "JAsgWQDJAtztPfHDAsniGGcdSBZAssjDSDPlRDvN+ilWpY7aWb2igaOJd/nK9MZKGoUzlH"
    "zBdW/CzT++Ki9BKcolexFu7z7/kDYvhr4Ug+b8iF3zLN3aihC4CDSKHdAFoGjz4YAK/uzm"
    "MS0YagxhLZp3YLECUWAvXu10ITbmHPwqdXhYSJu6BgrvroHnBagDNvgCdaBH1AHwcLfi4Y"
    "Zcamaw2uZSS66sTWy0eU/DhFa93Vt7t2XMeWj/jvnU8hwCw0C7wLyYYm1yFxuE7kUnA0Ko"
    "fX5EpotW8iRkbXUTX2Is68omRadFNoiE/EAD9u+I/BahEK/DJM1b/GPidHAE82rRierzhx"
    "DRlY+ExVPkhhNZ4NjgU57yTVdrutWxekzJiNyIzVHbo9DpFKfu7W5G5AXDw+6GcxtKlgE0"
    "DaBpAE0DHPY98eQCTeMYZx1oGkDTSOf5mWjI7tWpGpLmg8uC0XyBbVklNkVXlumQxEHFpa"
    "UTnJsvLppdBExBzgQ6RDgPKOgg44gBwhfV+UaK+Mb3Kwt8MwHI5mKUzeWJ3Q2t0uVIIgNg"
    "erUNMNDoOqTRJUtzbA16SRDAtwY/dJ98ojEj1dQyzyQGALe6kZybbCTn1RvJeWkjyTM0m8"
    "KbSwwO3ub36RissYPXNrXiC1Ld2ezOD6XOrKtPFndFqccU4Qr7ckW2uAkTagvQ9O7X7UZ8"
    "dXd3q2zEVx+LO+3Pn65u2J1ELGXWyI1dwBXEMRN/cHwZ2NHbObRME616Oz+R4Enr5IwfjO"
    "p8m/OsiVEouGj+Hq1m7nQWl6LiAd3PZBGNkg9XxI8Q++EUuewz8kKCtSh/JTyPvPGcvhBn"
    "JNLnr9LPWE8ecZiYPoK89VF/9X/1v4km30ThFO4JZQCFWTkuN0Dx/hGn/aer8AP6FsunEq"
    "I6V1IiQEzciH2XEL1gb0nQhDzSgMR1BR4j41D3hxOfLsVrwn9sln4+/fCJV9SFHPRd+91S"
    "+E0VpbT9AC0GzRsW04VuvmwlCQhR0KhI6S5hjqgkAYhqEBUnRRnP6lpdmQDU6tqhVld83t"
    "rgnksA8DsAv4WTFHzivXKWGjEhfIfv+1sQIWRB8If32R8OcbXtx9RBcIfeBjLaIrij2uDU"
    "pkHlM42+xJNZMqmkj0Z1RhWfRuMwbbXRrvJ1RYVRI2Fne5Q+I+y5z4m5ICCiSjhnZfM+UQ"
    "wbZ3lPcfCBPZtQZ80rguPwmbD2E7oUrecIP2GdRaWD8TSWjdxq4bEtK570mfuUFyOXzB5g"
    "zgBzxkDMGfliN1y1uQBcvTVX73TLMAdUkgBENYjC5e4YLneg+IPiD4r/JsX/O7LAQTQn4q"
    "uXdH/paa3676jtTAqes/aIPiKMRCKB90zzZvr5KPYV/jn5I43YRCEJXtwp0ZYz37qjHgd5"
    "io7aHiTL4ABRkP3bdEc11xeIgmxUHYQoyGNUDyEKcmizrnEHQBTkkXp9/MQWbWzhS9qDhc"
    "/AwgdZVVu/WEMWOrOLtUEWOhMG94LQhS4o0obAPTATRqv87R+p58RfqmRySB+N6uwNM6mR"
    "QV4qirhAmDCn+VkzQqHLXhz2CfE/IJy6/OZ4LZqikBOqsadLPLVbZz02OvCf0ow5gDO2c5"
    "MXcLXBOgDWAbgn9uUCAdaBY5x1sA6AdSAPrE8uTeUZrri+uvpblm0Bq8OZU039qv041Hu3"
    "/TVd9yfRui0wzSUA0R5yFPqG7+4kBW0RCr4MG0D1J3rIAUmbQc1fVmv7VJsWGAG7xvySTk"
    "e17SWddyOWB2sbR4jzwHBnGbkkfJ+SMBB2XtyQBiOeivs5nNEFCpcL/ox9qKV67NZbj00v"
    "3fA9XKeJQcCaA9YcsObAvb4nFz6w5hzjrIM1B6w5/eB6DDrnNSSzbTkHpdDJLdBN23cIbX"
    "K/6gbh5tOJx9fEMsbVqWtziQEs4LqNvqmctSXjmwnlJqFw7Jg1UWKLHJjitRfeTWzC1Jh9"
    "Mttmtd0nzJqYGH5iCsxqRmNzDJqRgEjJCKMZWQuCjEO1lh5L8WM37QS0g5JpDcYL1Q+UR5"
    "N1MVpuJYRYqL4acMA+BvaxfR/YB2opAfvYMc462MfAPtYP+9i+39/Wsx09uVa5pDIBMD9u"
    "BFdcayywTdt3aR1Lb8Xt43tqgu9pNb6nJXwXDCUrgDOBAVjGVHDPTMA9qwb3rATu/1LXZy"
    "ek7m5STTRVhI6ZbDpxg2jmYE0t02rwZJljxi5chgvCvug2ml1RFlS7Pqt2CxyGvMLeeIbt"
    "vHQlwcFt6KevzI7LuvOytKfPl2E0ns6w/0TGKYQaB0ZdKa6qLjqszJV9clClubTrPiTRFp"
    "ucRhz2uT7vc2Fijh+zo2kcV5bSvHbuU3X+CX0H3RmAW64u+NfT07Ozd6evzs4v3r559+7t"
    "xavMElx+VGcSvvr4A3/dlJkuv38ejn2uxpfepH2Hp8y/Zt2cM28NTpm3lWfM27I9gT7bmR"
    "Pi9h0iy9/UbrB9bXKEv64+wV+XDnCH+KFu66g7sTMZOKItjujQjULt0Vy9R+cSkHq3DKjq"
    "FTeHtSQH4GpWK6S0ah5ThVhhAWxRDhYs5AvrLl+Yfs9tAFs1mfZhLV9TfEuHTUWyc/0+0c"
    "gCHlQWttL6Le6N1snkJf//YkHZSHyydmThXuY9DQd61R3Brlm7s5WHj1PouYsdQfrCuhgo"
    "OlMc6kIRbNC5xuHh2iI3ozMOI7LrAuIQfWHdDBSmOcHhMth5HdGlH5Eg6WygULGnEZ7uer"
    "pdx70MFaOkNMquICXdDBQlpmFFO2N0KzoZKEIQz2UAUkAWNNh1PxrYFacA0BR73o4A3YtO"
    "hoqQ+Dk74hMuqD9YPTJid7WxQ1ca4h2glKuReD3msQ0AUt11dhm8kPWu79tH/8WNsjYDhI"
    "lvt66OEQAoqWcb4UEzu8H0ixu6Q72LMPUIuwEg1GVCAO7v0SYESBxBdQkB0iYbEwLc+QSJ"
    "lIz0kcfuo6eALhejPJcjdhwecS0C/PnfM7oMwnJigO27GX6CAAg7h7Dz0nYFYecQgAxh5z"
    "DrEHZ+UDrgAU5z+e2GtIytZQ2cBEzDtcE2ExhcmFfzQefJJcIGXklkcAC3EkcHgectBp7T"
    "BfH11PtqfGWZDiF+dfH+7FU3ODccpzP1aEhsUVaEOoT59btDgrlEc+4zmbFvFwdDe/0CT1"
    "19Xlw7ppXoZz1UnLpjMx4kPN3RGQ8Snj0R9Q4SK/ZLyYon+d0NrBu5myHixBSInd+5Wxpf"
    "VYaITxjhaLkzQr+Qmct0ky+is6FC1TU59jBB6pwde5gw0SWnAe180i2MyB8HCVG3DOKDhC"
    "gPHtwRJqtIy4OEakHoQpcbsw0e8UEC1C2R+IAhGs/ZCT5rBKhPvKfhohUzXXdGypgwe5Aw"
    "JZnt5jh43lUdED19Yh0drB+3Hio3I7zuiJQVc/YgV9VLfCFr5lo3WJA473VXiAy5swcDUJ"
    "vk2f+3dEn0k/BMahi00tNRHY32n7zdOHNwmlTX8pfzCQlQxEth+XRCnTUS2g56pAHCKI5a"
    "GPHyWeSFBH8IEf9qyA0R9QVvVqyUDyil04yQG4lqWhMi+iEOwk8MRF1lri6H7jFpN56uJk"
    "Z5SPsCAi8QeIHAC1TOnnD8gMB7jLMOBF4g8B4SSa8zEm/zND2mIutSEVfDmwkMjgPZPInX"
    "p5Ed+TxpPzho3xrRd9/W0HffxvRdC1Zem3fuxCSvuW/nxvrqu3aQtzGKWZ3i5KrLLrDOkt"
    "1jfXbHFQbz9ygkfsT+iv16I8TO++mMX2h5qkD+f3YfXs3W7JIc6QNZG+xbc1F+OJmn1vjE"
    "eBbfMPtweWa/lle4ansYAUCSJrOjIbEj5+bsaFC2OkK2Z3U6ppxHt6Mh2YLv8gfyFLbdTB"
    "5/tZsa6iF920tz85BxWZIy5w+C3ir+ANMTmJ7A9ARGiJ7cTsH0dIyzDqYnMD1lTMBYbdFO"
    "sX56c4kdK7/27W2umVZN6ddESTY3KemK5bZp9QiWMQGjfcvHhYHd46LS6nFRtCilFwKLNS"
    "mJHHM5YumKYwGeKnXM+E3Z/y3Bk0SOGTmwAmfeCzP3RZ3/QpMoY4viXqoQVPYq32elSHZL"
    "aEuCAK/GXCBZwcyxLUgBsJqawMJZYQerIgOglkGVfRiGmMoiUJdSg6niLzEEVZGBhaop9p"
    "n4EswhlSQAUKhI2wWmqm/M2PkiCwGum4vRZswDFWHrWp7DjCocFUp6yue1Us3z+vLL9eV3"
    "Nye6JdwAusOLhioiq765m7GdSlkadgR3eOXQiuAWbkQmdX6hRrURspY1qhOLSiPADqqwWB"
    "FX1fRksGC9LNvGjsAOrfBfEVnlGm+yEyRJ8XZdr4OqFFzaBvL7kQGkWM1auSOygyxUXdoP"
    "SvZSA5xjQ0ATGsKMutPD9cBsRFexmFQcY/ukkMfXikoeeXbr2EQmH2e3HTNKuWieFjCKu+"
    "DUb8pLG/GD/z0ScR6cHh4iHJCUG+5GI1HXaMV02hniZbIFcZzJ6enlLY2jpZpnml2MRW+I"
    "5snXaXkUWV/rasS4unlTowH/F/i/wP8FJmhPKILA/z3GWQf+L/B/N3gQqplbmcAAQ8/rjs"
    "OUuvWukrj1rkRkTZRHU2jT9h2S4hK9tBN0G6YJx1/dkq6pCB0zYTNJkmwLnyJ1zPgBSX17"
    "krXn2a47WeaoseNlrWz3PEXomNHTk9S/kt8qjAEDIqnXqaw3//iqaKvpmfvHT5f/+JOisd"
    "7eff4hbS6d0de3d1fFsoMetuT9SRJAUgOS2h7IVMCaMHSX2rEm+IvdAKoW6dx7thWY4irt"
    "gBXu0WovHpRj2GN26ks/XAkHXcnDmTwZ1Tk3cd7GyK0Zt+f+RozSUgkjkRSal+Ri91t3Gn"
    "4QvsjVjHoEiYHQFPs88/McOyTO+4weAzpPXJZJvQW9e7Pl8Tannn7IKkJk+XTciMy5sPLA"
    "yrd25T4di3vtr6enZ2fvTl+dnV+8ffPu3duLV9nBWX5Ud4JeffyBH6KK8rfZCZfOlakVLG"
    "0/QPti8/XpA7IgOgt9TXhNKtCdSviqx/qgWlElJQqZrtVcYgB3xLbX6gv2+EbPrts2l3BV"
    "aiuY+6kPdnYXjxH0l5pd+HuP4lrcE6kC7I9cbFDAf3f389XtDfrp/ub645ePd59VR514yD"
    "9iH7jpXefyVotzakgztc6pUsdsnpu5jkM0V8UrytRK7Ovhy4UK0E2YVFtbcPZJt5hd3d3d"
    "KrvD1cfi6//zp6ub+z++/pO6WHWRubnibKM8KFJgVNpsVAoks0V3FpC+gWxOZVYWmD6QbF"
    "9c5gR9LZE5n5k6FrPUyuiq/+iKOk3srj3/C/oWX8TDb5wlzO/RDMBoFt+84zt30uKbYBXz"
    "j8MpW2NM3PPoKr5/uxUpslsZ6Vf/V//SZ22ov57TZSgo0c+ELELkU+S5/jOKKMJowcai/o"
    "h/yA87bmpw8Fr0zT5yyAvTsdm3ogvC3gkqvtVqRhGvZM/zeotyV7/6oqgVZ1gnX2lGsBOK"
    "ilecpcW+z3vxcRKbxAtnkbhQVhpfl1g6GAxL9pYEaMZraa18UVer71Wy0q/eRSJlvkiSF7"
    "TLYRcBfQrwfE72MLYa0NblyLKxvdtxE42zy0F5SVOfeJ3/Vr55NZQUvPrleCgG8paeq1HU"
    "pcd5FdPMDipq/GV/JRskJBqHQAMINNh0mwbK+QgCDWDWIdDgMO1nPZ/m8tudKZTmbHi9Tb"
    "RN14oT4MeoG/9Kw2x4SXU2d15lIh1CnJUuPDiIXYf4kRtZpX2XZToEmX/ljqI6Xp8aoPz6"
    "tBJm/qiQlle6+GhPhIrTQBU7Zk8K2zqD7TQpVRJO1F6fqMvJ3I22nOeCLMx0n2faWQYZYd"
    "PQviCLAJ9ew6ef6sne1YSITALIEAZkiAn2NYbGakUpbT84HtWpCY/qtJpHdVriUYmFyL52"
    "hF2Nvv9fX+4+1yxgSa6457vTCP0f4sbsQa1mDoiy0Zc4VUX6VGEH5x0UOVUrGjgajn01jS"
    "0TGMAC75rA5mH2ZSz2krR9h1D/a9bNbvLWYDN5W11gXH/V0izk6l1EEtlpA9kO5/94XPpT"
    "DiGaLF0vcv3wL3zY/9zDUm9lXwkId+lZaXqyCLiSSq4kz+Vh98/EymyjSjVCOt6v/1Oldr"
    "8xoXa/qaZ2vynuIzFHxwbhXGIAB2Lb8EL9r1b2BnbnnlmjKssAqFD1qzNgJWaRIaiSBFC1"
    "qxBNiDhbIKtKAsIahFXKmjm+JTnYEMrgSnQ/c2RVIYC1DGuRZ2wIbFEMoIUkNl1guq9Kaw"
    "Nfqhmz2gJUSQQg3RgZx3UojQPOOtvSMnhhjZPODmwzMI2LkzR5g4xLsnbaAMIc21/y3oYM"
    "sarSmyS3Sk/9xlbyT3KPh7VhmEJdVJUMcM4vBA0A/VHpbJgYl25QUDZwXwnwoNilBbb2xS"
    "73Uaf1QMGtKdNagS1XaZtANu1noLhKmr9JBUGoI2qGq3Ud0cS6BchuQlY1A5qsWeH3AmA3"
    "LlnZP7hDGtcpDsmOSVyv8ZCy5baawZVprDxrSymxi/h8VJfUJUxbbEzo8iNdIfYF1oidFR"
    "FDIIxTqvJMJ67P/iG0SrQifsSznjwuA55jJM5vghGbmpB3VM7e0ly32oKTqZUmuxuwjvn/"
    "RJbOYvlJSDrQZdKBZCZM46OS5jvGRfX0zmYYGAW5aFvM75luQDbeHUkE8tEC4wMckIeBKb"
    "h1WnXrZKkOwTrboHV2zwkkLyOmTCyiE12ZiOTRqLZOhNTIKHtkFKx5fsWAYF5ens7JhDpr"
    "kTlxhUPkMND89yIL4ghNxOfztB49jtAUx4kYqxJGNtm5SQmIQvIzuGl0edPYIjUPZGLqVZ"
    "i5Sf4tSCFz0nYKGbqMplRHFqiGWBIZ4C309blJ9pjiSyFljzkvJULCnjfmJ/Y22QMLspAV"
    "o89ZMfTlPKvfpAGV8ywEBb8yseWwVtWBwa9K1pz9Uvd7t2s1TTIXKc8tGeayDBBMN1oi9s"
    "cZ69vqbYY0prVKxIsS/MIbOY/yy2vtF27TLsEOTP+JfMLB84nGNCE9HdVZJ6ai3XieNtxo"
    "ofjClNpoxqDlvsgIxfIO91mKehLCa0n92JM5Qrxf9pT6ST0K4jvhe/bQJyvk0SUTHSV/LQ"
    "J3SkQSirLhoqMxe1wnopFs+mB86dL4ArnlG9W8ILd8NdTDtW1BbvmhzbrGRAC55Y/UEmSX"
    "KLqR/NB9e4vteFAV6QurbWd7SF/YmQ36wsR6dlFtPLsoM6H2QDPp2fbSsm2nazJEz9A9dC"
    "6EHFKsMToUIo6rrQ7FSGczYkQiEBOleRcf2CWfXeAXywm74s64RSBi93rWLDERhAg/MZT1"
    "TIideqvlXKc/DGjWcP8+9L28WApoaaV+5BLDLAb02kQFeV2tgrwuqSDsC7u+q3d+VCf3Va"
    "W6z++7HwW5lUy+4Qyfvj23WuSZxOA81M2nRM1O1y3u9kVZuNz3+XIPNI82aR4QYwLUjp6C"
    "CkEm3QeZAJ3DDNT+0jkkopLGsqLSmKoNKyp3yjDehHMqsugPbgpBGGW5vj5wMwinUHC6Bf"
    "mN9eatEWViCcF5hEIad8HZFnzFhAgHRKBfEYLS7nha04yS7y3OjlO0zuyN2yFgGDfC8Kgf"
    "yA3HPH+IGJMh1MGIEgm+s19ZzFLX2cBq1pvOhp1h3/GyxFsdTaxsoO7sl3b021jfLuu8qa"
    "EeirnRZLweRMIYCI0D6zCwsxoy6fRN3z9Qng6ws45x1oGdBQbcbJ7DZytnX9p+cAbcNyb2"
    "2zfV5ts3JettFgltim0mMDhwz0zAPasG96wE7qEEa5+ssMuzaHWDc/MR25I5QcX5ilKPYL"
    "/igpJLFaCeMLG2sE6vLt1u+Vd3d7fKbn/1sVg2+edPVzcMdwF7Xpi9rGBnl0btiVvBCpBk"
    "jpo2mxgObKDLJI4aOMkUYgGeKnXUACbJn2xyK8oikFuxZGiANCFHcv0gDELHdueRZHbcdw"
    "5nZjXbDqSEOmk7JVREn4k/nuFwZoOyKgUF6lWQy3TB1DtifnxKEkDI0dROh5L0raglUD29"
    "HWBV77YhrqoQwNqvYsl9u9FBsvL+YwrVktuBFaolt8x43m+h2b5tC8Y0XftKs5Bm3wxaKI"
    "IKRVAPElwoggpFUA8JV+siqMmtFZDdhKx6ve9VFE+mnNVkSSm1GdVF9OSq0G75UqQAm1Ua"
    "gCPynbg+WoZky7wp2/ZqEKQDSVSAJt+DTanpKzck+Nhzgo+eZaA4oOk4OAoBpKBoMwUFJE"
    "wAx0zvsQXTbJemWchNMcjcFFK+Fc19Vs3GUp/00+zyeinycfICpG4UokeXTRp6JuvkjulG"
    "iIcaIb5c4jQRvFVy7wjLl9ade+txXZDIjRi4bY/yzH4q1B/p4ek2OvyrO0S4H/yV8UBjnS"
    "HC/RhnXWM4gAj3I7UPMS3QxjyUNG/GOtQn2r6Jcei82jZ0XjINxWqpBbSZwADrlLw+NcoS"
    "flqTJvy0hDDrnFuibTCWRAZn4GwFY3HtsdkfkvYdohuKu3dXGBtBXINwEeAJDq12ibT94J"
    "Zv86WMMk+VjRFZloHQY635uNoAl2PPNJQF+ypEE/V9lYh+/7d74uEKf25iV7tPujnAA7DK"
    "5Kl3deyI03Bt77+3b9TNYau07CrIGhCVTG28nB+UFV96j1YzOh+x/xJ/xG21q5k7naEkKv"
    "mDSPbLWngE5VSIlGTkuUQYbr/lj77pzMDtDvir/yv3ZYxiazP2HSSU2sSynBarljqLKH3P"
    "P1sn/Ci0cqMZcqMRbxsXqE4scqO4OybOriAJp8qhBKzT8fU8SZTexDgP4o5JgjhEG3Kygs"
    "UaLNZgu+yLUQss1sc462CxBos1WKzBYg0W6yGZ/FrB2NWnatyYkBXSsVqmYz0g8+qhXFcg"
    "MGbfgTGS5cNiky6IDW6jbj6pHdTuhDKTvWGdV5WZzNOB9NPl1c9LZr3HK6/OuCNOajnIga"
    "zMVr1dl9MpCcNruhTDlTxd8uNRnZcLi4bsy6ctNzq6fqQrRB8jwn06cYgHenHJijgjFJAX"
    "gj3iCPcO+W1BAzaJiPKWDl7HPijsYe5O4pHzYYSmOAjWDFzEjegIr/C67OjqYkB9/H4W6M"
    "M64//zGUoQwL9Xn0oyE2WDYIU6jXUGo+PK2S9WrYUCnLYfoCGo+cpHfCeyqYaQtQc+UvHC"
    "HG/mNmBKEgBnEc70OBwH1GqFluQA2pK1bC+ZAnq3tbYczt51mHXf8N09zjoLX99PmPV3AX"
    "7U3k7iB6O6e4mTNdl4Ifk7D3sO6ZxMqLNGfPLj+8AMh8in7BF+YZ+sSfSBB0fTZeS5Lzx5"
    "F7s9eBTHbfkfbB0FUfn60Xz3Gy4bqf7F9t+skDbcN/Z03wDluUXlOVnhFgpfJgBKSTml/E"
    "GwDQ8FTrHR23juMgFw2u3gtAO6X/UKHy7dDy5UTW1hcKEa8IXqhgd4fF9S/MtPR3VXKxEm"
    "kvzakWH6Kt4YRfwmxF0qouYCYq83u/i4UUi8RxRRHuLDlN/37P+e64vIJCHAP/xDyD574W"
    "4X7p7VprRqdgQevHTJLl1zyi9nceduyD6I3CC5v4m0WNhb8rtawCORFuIGFyJXNI2jkp7Y"
    "Xc4XQ7OrHrurVd/fUsVfTArc2eDONtA7m/i/DbhJewDXANz+Z2joDFwjOnENm7hMJma/W1"
    "dCuPpGlwnAjW6HG92MeAsb1NP2O4HeTzZVZ5hPZ9Sd6shr1bBLIoD89sgH5J9LrmKWoa8N"
    "WpDFOoxbyD453MCFwH3Buqz4tXBLUoC2BdquP063AZuInFwKYnKswH50vUhXQWsT3LkcLG"
    "8LxLHnYi3nu1oDl0QGFylyalRl47SmysZpucoGDRzdiq40emTtwUVVJswJa9YWvhJVEkLk"
    "++MaER8dol+3z2GZJafIfsz3P7rcrL0+0dju00ejOsP9TGpkVDAxycNFHxFlf0UzhrNIE5"
    "ZmCUsLRvAqh9wknv49IVP29fTlEnfskxvmv03IIw3IN/H8G35kqso3NKNenBIsHiAx2vPq"
    "i976A/oWEBxS/xu3zIfY5d2SgIivwD7B4TMXoAH6Y0wJHqE5CZ7InwwTij2UOFc8c9YER9"
    "NZ9hdPL2Zlxr9yn47Fkv/X09Ozs3enr87OL96+effu7cWr7C0tP6p7Xa8+/sDfWGWvBXs/"
    "cLQO3Cmv3DGm+pQANVeMTGKAC7b5JMxbZIwCxlCv1GKTtHCCIGC3MckiUKqxvDNl+o45pL"
    "IIQKq7oWMt5ap6s88lwJxkYk6KrxI2jq5cAvxc2/u5xK3NBvZMAFDfIaURlCgeHk22Z/Du"
    "zpLdd3nX/6KT+6V/ojGzJU9GdVa2/6WTcZA0MrKyRcvAj/Pw82uCg1gHceYRdhPm1ilhAX"
    "smZBGikJNKscf+H3AjLXoM6Bw5lNNWBeuVfdu4u2jlTisMcO0Op+W2siGE68yj0W7UVrCJ"
    "dWUTS6bMVO1Mmg/QwNC8RUy8BlZLO5UYkkGsk/Ut3/e1LJ/qFZ0JDHBNvzZKtVuTabecLj"
    "pwdbyHyhWdtQcHo2alBttFMKqSA7RHHoj90cgtTxiE20yyLAfEiz7PcKw1W505mcTgjHfN"
    "V3QMyCMJSHKDNjePSkKDA7n5mBef6rSmaitd2h6MdHZGup4wjG7pk+t/iQvGnWjsH8rzUZ"
    "0VxOMtx6HU1MgWQhfER0L2g2DuCDsDT6XOLRY8uJYX/HNDEW2rN29Y92BC78ltVVACr9NQ"
    "XDZZ1gn4ZZnhVfppPPs+f2G20kQVwQHeNgbMfliG26XICYc83wcyv3C7hBlmfbCmvLKvzc"
    "EoiQzu6tN8BTyHvLh2l8tcYnDwtsK9gaxdJwOkI/QN3935CHvO2iUu3V/1cT/Zs9Hmy3hk"
    "E/rDGvO0VUwSuf4IPVHqIBqgCXZGIlCG36o9d84v1JM1wlNRAEYE5PA/44Omgn/QVM8mF3"
    "fxy8WvjpIwnPwMhIic3rIPsmkzPXozgQF6a5tnIByK7tidVaVx7RGiSI7BjsIPL805UZdd"
    "IxWBxBobEmv0xCXyhZdn+MUlK536lT+s1b9EiYfxS9rOIGEq95QhHOZ1Izz3mYTIjd6jeC"
    "mFIyQyWzCdSeRqCT+gueuzvjhlc81F/iCa8NIRbDX+IWTtAtYn/xK6/KntD2gcRg0uFsh2"
    "OhRNC7KdtqljgRpbXL9GZjrerGYNlw11IcPTOiVhLgSqjkUOseRrjx+pFXWsIDZAA3TT1K"
    "Ypu5Zsx7NVJeHGdkg3NoiAHKDLoWfwHrzH4QuJovgHlm+8yaNR7X1XamTkbUgE4oocSfWO"
    "92hO/WgWph9OPRyGhN0xmcrhiNhF9u9JwB0D7FWly0Dvbmiu680XWLi4dswNtNGQkubDYw"
    "Q2fq8SVW3K0FazvjMBoH1D5TrQRzdVruuLZXtGSKQ948WD+hM+a2J0vvPUAiLlQECmNHCQ"
    "EB/xFAS8w7gKFxaVt9AcP5PwfWxVFtlBefJPntyTF+jiFmkffRMVyL7pz/v2hjIxYPN+BS"
    "zBdOa+xO8k2LM7VQsg33ED8IKZZLjHklGAACgjA5v1KmVEcahIp5bltBdEIXagP9NcfrtT"
    "LcX06py2H6TLrGmXr9AYbW7PmQDcnre/PUM+37at+gKuRoz6ST+Hha6pUV9eVYpN/55t2/"
    "cfr7/uy6j/88KjWL1/qk9GdRf+Zd7G6Mb/6HrkvYi352Z0OmffZj4hAY+85x/yb4Cojxw3"
    "fB4JG7z4JKn7MQno8mkWoSWb6iAN1hfBAQtCF15FYsN2h+SFR0T4AjcgsEmmDrcPZGYGUa"
    "qE9RPhZ+IjukxTKIqvQ1cjFNK8OnlSiAVNsZ9+ibh0OP8J6ImSEHnsxTB1OzyoniTp3iVC"
    "HjzyGNnbIaq1Ae2Oefh29DOTSgJn1ZUEzpJKAjVMOyCD5WUbjFLQ1RA6XpcZHQIgC3zT9g"
    "PEt/l0S6H7Lw241cpV0hxCNHUcL/eJ6Kqg1tC7MokBLtbmc5qEc+xpSrXX8xVTGaArWtAV"
    "wTxcvcgP01BoYh5OVUrLKZfEwEDYZwMhg327DEGKIMxxn+cYmLDAhO2L0ay/tUBi29hPHp"
    "6Sk0rTWfx4tNl+Nl5kLQ2taOxLprVyE0uT66PVzJ3OEPZR3Cviq8cJP/AyupzMguZ4jUKS"
    "2KryP2ITWZXxrKWRtAVBcmtioXBu+qaUyoSUS+wCqwaiRAfiMoQauc3aVx5T0Iwd3OmnsF"
    "wNlmtyltl5DRShAcLcjPugRpfMz8wddcnc3XdggJtqk8pS61Nc1d2K4R3O3IVOlcwf1iqS"
    "VGm2UYv8+4yiGVPcMJpinruDV3BbzYjPU7Dx/5e1QSOJzU7Jf5/koKh06BGnvCyCODV8Bl"
    "qCRjLz6ZI9GaX8GG4+ckO+VsVeVNH5iHse+OpvYpSHkxfC9F9PuPOFK3W6DCM6JwEooEDr"
    "Blo32O37ZPQDWvcxzjrQusGin1M0tNWw+AxXkTT0FwVlXgc1p3yeirdZP3I1XIFq1DKBY0"
    "ZtsrazWGXtwWukUcaka4U5pAUpsARqkJUucDYXB1kIcN3s50wQa8A49Uve04FBbGqdUleX"
    "3jyl2xwaAPda6mqg6BY2xc3wTjRJZMA9r4KaHd69cs2nW4XGlirtItWWVGnTMknJPMXBe+"
    "EdF0EaPDKE4OlshJ6ZOu7z2hQ8gOOXj5+525x7wFczyoM5ArpcjOJokmgmgkzihBNoOsP+"
    "ExEud27S1SVl7mLIHltyFzwIpvVRXly/9TE8HEbjFzd0ozFtf7SQBC4Jk1e226HFa7aXkU"
    "W6tr2MnB7oIotc4ipodcAZO+DGWZxh26PxfaT1QVw/XJAp32zHzrL9d54Ntwz4kd7JaHN+"
    "tBK/s/FCgkPqY6+Twdg5zpCM1uPYLNL6mbBkfwuOcRe7GTt2me7RwRHEtypR6Kohx2V2dD"
    "7EDmNwWILDEhyW4Lrqk08DHJbHOOvgsASHZRYe4yWeMlMSaSawFYG0ZzNZzIhgwB99Xc0f"
    "fX1aSuNsV0LzZYcCmkVke5TWo/nCIU8BdqxWbSYwvFXbPLk8TrhvA28uMTx8m1+9rGfXJ2"
    "xLtoFYERoeymcmKJ9Vo3xWLm0vmym0KkzFAVeQO2aKiUM8pskF1hgW5Y4Zw9SCVYKv0ggh"
    "SQBVR5O6B7veemwPa0kOwC2DW7AlW7zzZcljfusL3hQLHMuSx4yj4kixQLEod8wYqq42u6"
    "WoCh4zip47JVtgWBA7ZgSLTlgLFDWigGQMxxb6pV4a1KGyOiSYFyVk6yrcLTpOEZkN2YF9"
    "1ChhbE2+2HJtdqozPn8lv1Ws3LT9AGor1zkRbv7xVfEflLLzZz6E27vPP6TNiyn7C8eXQs"
    "iyOcCKgse88co0EfMNtyDVHbPg1YFss1CwY8NSbKVgh8zXNI0hk0RAXygvZJUXao5rSQ5C"
    "njToytRmU11XEoEFW4Y0oyaaQyqLAKRlSBXuvyGmigyAWh1FmjH8LbQvjShAvDGgVLzmZZ"
    "jbjHjsGcC/pytpQ2yevCFW1JsqqV1NADuj7vRwb1ybQx4lXdMA1ngLBVw3l0eTzxoDYAUs"
    "gOtGXGVV0wBW5VgCeI2D9uVj3ADm/GbVAMamhRP7dhEzxbh0DbUunygxyBcLykaaE/4dSt"
    "BfJdLf/+2eeDjSx9wkqF/mPQ1neatnl+cudgTpixfnIx0gOlMc6g52G3SuWRcDRYf9PLKa"
    "Ed3+ZoPQjdzNQLY31QFCw52X0S2Nj+oh4sPOvmi5M0JJ2o8vorOhQsWeRni667F2Hfcy0G"
    "1pSpcLHjy9I0S8k4EixNSqiAS77kiik4EiFJAp9rwdEboXnQx1KwpIyF+zXbft+6SbgS4k"
    "139xIwHBjjh9zDoaKFJxbYPdQFLKKAzxpRN8jl0VJd7HkADiNoHW8swJsHRZ5lIUa3LMZU"
    "2M6r1N6Zz9fJ6gTVTf4CU3MBImkaQQB10Qn7fg2d5o4BDRZIZ9J/2QS9EXXTq5Fvrvce44"
    "AXw3WYKe3cxT0OGo2GGD0aD7gSMynfnu1MV+92PL1sFOh03YhV3O77yxdFB1w4iXnAf2tj"
    "1Qk7m0HgpJdKVpUd/Hwo7zUEwPKyfRe5Cw4N8IMmVBpiwFYciUBTmTIFMWzDpkyjook8MB"
    "TnP57c5Uk9IkV4eDyTLDy9nSfOYhVYs0jVBSpXYMT+rbzmkZLp9ek0xXaCbQYUjd1KMhSb"
    "9Ky2v0wmCJXlSu0IviAuXGma22ekUQNvo+b/Tx8txGd5cFYY77PMeLgM7d7Wa5IArz3Od5"
    "huRbTeeHosFzGc3qiP20PUTsbxGxP6HLYPxIdMw+96lyBatyA1rEfz09PTt7d/rq7Pzi7Z"
    "t3795evMpWc/lR3bK++vgDX9nKDJSX+gIHUWgPvyIG6G+LfuJ8sYI+lwHct8V9SkNL1FMJ"
    "wHxbzEPiCzsRntvd3VUxMDBtNjAlkC0YUNtAnckND+vmEzBz2uU4XGqZUjWpxBWp4eF8bo"
    "LzeTXO5yWcOQ1FV3S+WinPJUAtt1bLIWdZZ1BDWqgNqLeSFkqltRmaTVShAamCzXFCVN6T"
    "Ia4FKQBWk6PTtc1iJkkAoJrriH3+MkhdtgHTEmXXENiSHCzY6uRQW6WFgkVrmhEqQayMsX"
    "UejV/yng4M4qrwl1FFthLjPCVTKU3WrplgBp9xq6AVmWSHggwwZsmhNid/KepeTazYgecu"
    "khROA1CTu1QjqxU/Pg4XVvXSqSDLvgL6/PPt7UmFFgbgbgK3pHlW4KtEeUIuKMh2BGlF9o"
    "oQZIQwQQkyQhinqXH9nZNCcYL+resPSXFuP9+BAKwq50GK5oa8B2MvbWeU/MCNyDxOTSCk"
    "36OYSzZiH3Ba0wjRgD/D3pL8GTsOcVBIAu5LHKGVG82YfIgeCdFnPmiy8x6nPRAdNRRiLa"
    "aQx0ZDNDREQ5d2PYiGhrhYiIaGWYdo6INStw9wmstvd0gDq8KYafsOWVCxennS1jvcZpip"
    "LRN4Jwpw73ZHFVkTvuRFNV/yosSX/OcS+5EbrTUmYI/iCgVPFiqg/MilDk3Hqwsrv/v56v"
    "YG/XR/c/3xy8eEYJZtPuIh/4h94KZejMvbUh28pS6LZA3AmcSW6B7OXt8EvtZRSRCPVDkf"
    "ZjEa2V28BHv1pVASAX6JAb8kzdS5K7tkYKlVR0VuibSuFKfc9eWX68vvbup8cm1aLS9J4E"
    "5nJxqTZfJkVGevxHmbTbbKakQ32wXBktYLS1q1LlttShuCOnv69q2BPstaVSq04lmBsb9Y"
    "2CCcNB8guq9fmdwWWKtKdMWzYkSsHxFdKHJ1HIokslMkSt/Q7iIUpaQgdHmY/f7/AUei0f"
    "o="
)
