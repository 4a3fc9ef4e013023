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
        CREATE TABLE IF NOT EXISTS "accountability_record" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "kind" VARCHAR(8) NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "happened_on" DATE NOT NULL,
    "event" TEXT NOT NULL,
    "rule" VARCHAR(200) NOT NULL,
    "loss" VARCHAR(200) NOT NULL,
    "severity" VARCHAR(8) NOT NULL,
    "source" VARCHAR(12) NOT NULL,
    "origin" VARCHAR(60) NOT NULL,
    "files" JSONB,
    "state" VARCHAR(10) NOT NULL,
    "reply_until" DATE,
    "answers" JSONB,
    "action" TEXT NOT NULL,
    "action_due" DATE,
    "proof" TEXT NOT NULL,
    "proof_files" JSONB,
    "effect" TEXT NOT NULL,
    "checked_on" DATE,
    "closed_on" DATE,
    "action_owner_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "asked_id" INT REFERENCES "form_version" ("id") ON DELETE SET NULL,
    "cause_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "raised_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_e728ed" ON "accountability_record" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_f2469a" ON "accountability_record" ("happened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_165aca" ON "accountability_record" ("state" NULLS FIRST, "happened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_e19c5a" ON "accountability_record" ("kind" NULLS FIRST, "happened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_007874" ON "accountability_record" ("severity" NULLS FIRST, "happened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_be40e5" ON "accountability_record" ("source" NULLS FIRST, "happened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_63c069" ON "accountability_record" ("cause_id" NULLS FIRST, "happened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_06ae84" ON "accountability_record" ("store_id" NULLS FIRST, "happened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_accountabil_archive_40d97f" ON "accountability_record" ("closed_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_accountabil_origin_257d58" ON "accountability_record" ("origin");
COMMENT ON TABLE "accountability_record" IS 'One event for which people answer: what happened, against which rule, what was lost, what is done.';
        CREATE TABLE IF NOT EXISTS "bearer" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "level" INT NOT NULL,
    "money" BIGINT NOT NULL,
    "points" INT NOT NULL,
    "is_head" BOOL NOT NULL,
    "reply" TEXT NOT NULL,
    "replied_at" TIMESTAMPTZ,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    "record_id" INT NOT NULL REFERENCES "accountability_record" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_bearer_record__9c8a01" UNIQUE ("record_id", "person_id")
);
CREATE INDEX IF NOT EXISTS "idx_bearer_archive_6ea0ef" ON "bearer" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_bearer_archive_905fc6" ON "bearer" ("level" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_bearer_record__0df4b2" ON "bearer" ("record_id");
CREATE INDEX IF NOT EXISTS "idx_bearer_person__0b5807" ON "bearer" ("person_id");
COMMENT ON TABLE "bearer" IS 'Somebody named in a record: at which level, with which share, and what they say to it.';
        CREATE TABLE IF NOT EXISTS "record_look" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "at" TIMESTAMPTZ NOT NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    "record_id" INT NOT NULL REFERENCES "accountability_record" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_record_look_archive_c4ca15" ON "record_look" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_record_look_archive_a0c4db" ON "record_look" ("id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_record_look_record__16f86c" ON "record_look" ("record_id", "at");
COMMENT ON TABLE "record_look" IS 'Who looked at a record, and when.';
        CREATE TABLE IF NOT EXISTS "record_step" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "to" VARCHAR(10) NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "record_id" INT NOT NULL REFERENCES "accountability_record" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_record_step_archive_f8dc4d" ON "record_step" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_record_step_archive_7e8a8a" ON "record_step" ("id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_record_step_record__b20e55" ON "record_step" ("record_id");
COMMENT ON TABLE "record_step" IS 'One step of a record: who did what, in which words.';
        CREATE TABLE IF NOT EXISTS "share_policy" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "severity" VARCHAR(8) NOT NULL,
    "level" INT NOT NULL,
    "money" BIGINT NOT NULL,
    "points" INT NOT NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_share_polic_store_i_f07b26" UNIQUE ("store_id", "severity", "level")
);
CREATE INDEX IF NOT EXISTS "idx_share_polic_archive_aba4fd" ON "share_policy" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_share_polic_archive_a4da39" ON "share_policy" ("severity" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_share_polic_archive_187b4f" ON "share_policy" ("level" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_share_polic_store_i_465bf9" ON "share_policy" ("store_id", "severity");
COMMENT ON TABLE "share_policy" IS 'What each level carries by the store''s policy, by severity; level 99 is the head of the unit.';
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
CREATE INDEX IF NOT EXISTS "idx_slip_rule_id_1eaa24" ON "slip" ("rule_id", "closed_on");
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
        CREATE TABLE IF NOT EXISTS "duty_list" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "form_key" VARCHAR(60) NOT NULL,
    "is_on" BOOL NOT NULL,
    "post_id" INT NOT NULL REFERENCES "post" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_duty_list_post_id_0bea71" UNIQUE ("post_id", "form_key")
);
CREATE INDEX IF NOT EXISTS "idx_duty_list_archive_2d57fe" ON "duty_list" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_duty_list_archive_ad21cb" ON "duty_list" ("post_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_duty_list_archive_52b4aa" ON "duty_list" ("is_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
COMMENT ON TABLE "duty_list" IS 'The checklist of a post: a form whose items say how often and within which hours.';
        CREATE TABLE IF NOT EXISTS "duty_sheet" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "form_key" VARCHAR(60) NOT NULL,
    "form_version" INT NOT NULL,
    "kept_on" DATE NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "confirmed_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "delegate_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    "post_id" INT NOT NULL REFERENCES "post" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_duty_sheet_person__58c155" UNIQUE ("person_id", "form_key", "kept_on")
);
CREATE INDEX IF NOT EXISTS "idx_duty_sheet_archive_029c5b" ON "duty_sheet" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_duty_sheet_archive_8f026e" ON "duty_sheet" ("kept_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_duty_sheet_archive_19537c" ON "duty_sheet" ("person_id" NULLS FIRST, "kept_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_duty_sheet_archive_47fef0" ON "duty_sheet" ("post_id" NULLS FIRST, "kept_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_duty_sheet_archive_644c42" ON "duty_sheet" ("store_id" NULLS FIRST, "kept_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
COMMENT ON TABLE "duty_sheet" IS 'The checklist of one person for one day.';
        CREATE TABLE IF NOT EXISTS "duty_line" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "item" VARCHAR(60) NOT NULL,
    "words" VARCHAR(200) NOT NULL,
    "english" VARCHAR(200) NOT NULL,
    "period" VARCHAR(8) NOT NULL,
    "begins" VARCHAR(5) NOT NULL,
    "ends" VARCHAR(5) NOT NULL,
    "late_days" INT,
    "proof" VARCHAR(8) NOT NULL,
    "kept_on" DATE NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "entered_at" TIMESTAMPTZ,
    "reason" VARCHAR(200) NOT NULL,
    "note" VARCHAR(300) NOT NULL,
    "files" JSONB,
    "comment" VARCHAR(300) NOT NULL,
    "commented_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "entered_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "sheet_id" INT NOT NULL REFERENCES "duty_sheet" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_duty_line_sheet_i_dee8ac" UNIQUE ("sheet_id", "item")
);
CREATE INDEX IF NOT EXISTS "idx_duty_line_archive_2a8b7b" ON "duty_line" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_duty_line_archive_abf08c" ON "duty_line" ("kept_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_duty_line_archive_cb1981" ON "duty_line" ("state" NULLS FIRST, "kept_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_duty_line_archive_f8ebf4" ON "duty_line" ("period" NULLS FIRST, "kept_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_duty_line_sheet_i_7cd700" ON "duty_line" ("sheet_id");
CREATE INDEX IF NOT EXISTS "idx_duty_line_item_85657e" ON "duty_line" ("item", "kept_on");
COMMENT ON TABLE "duty_line" IS 'One item of a sheet: done, not done with the reason, or missed.';
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
        CREATE TABLE IF NOT EXISTS "closing_day" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "closed_on" DATE NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "words" VARCHAR(60) NOT NULL,
    "store_id" INT REFERENCES "store" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_closing_day_archive_5c6e78" ON "closing_day" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_closing_day_archive_3bdaad" ON "closing_day" ("closed_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_closing_day_archive_a585d4" ON "closing_day" ("kind" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_closing_day_archive_ad28f7" ON "closing_day" ("store_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
COMMENT ON TABLE "closing_day" IS 'A day on which a store rests, or works although it would rest; without a store it holds for all.';
        CREATE TABLE IF NOT EXISTS "meeting_series" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "key" VARCHAR(40) NOT NULL,
    "title" VARCHAR(80) NOT NULL,
    "english" VARCHAR(80) NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "side" VARCHAR(8) NOT NULL,
    "every" VARCHAR(6) NOT NULL,
    "weekday" INT NOT NULL,
    "day" INT NOT NULL,
    "anchor" VARCHAR(8) NOT NULL,
    "minutes" INT NOT NULL,
    "lasts" INT NOT NULL,
    "place" VARCHAR(60) NOT NULL,
    "held_as" VARCHAR(8) NOT NULL,
    "form_key" VARCHAR(60) NOT NULL,
    "attend" VARCHAR(300) NOT NULL,
    "observe" VARCHAR(300) NOT NULL,
    "receive" VARCHAR(300) NOT NULL,
    "escalate_after" INT NOT NULL,
    "is_on" BOOL NOT NULL,
    "chair_id" INT REFERENCES "post" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_meeting_ser_store_i_8391e1" UNIQUE ("store_id", "key")
);
CREATE INDEX IF NOT EXISTS "idx_meeting_ser_archive_47675c" ON "meeting_series" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_meeting_ser_archive_fce12d" ON "meeting_series" ("title" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_meeting_ser_archive_fc33b5" ON "meeting_series" ("kind" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_meeting_ser_archive_dd4570" ON "meeting_series" ("side" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_meeting_ser_archive_f02f90" ON "meeting_series" ("is_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_meeting_ser_archive_ea551d" ON "meeting_series" ("store_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
COMMENT ON TABLE "meeting_series" IS 'A meeting that comes again: when, where, who, and which form is its sheet.';
        CREATE TABLE IF NOT EXISTS "meeting" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "held_on" DATE NOT NULL,
    "starts_at" VARCHAR(5) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "begun_at" TIMESTAMPTZ,
    "signed_at" TIMESTAMPTZ,
    "sheet" JSONB,
    "frozen" JSONB,
    "note" VARCHAR(200) NOT NULL,
    "chair_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "response_id" INT REFERENCES "response" ("id") ON DELETE SET NULL,
    "series_id" INT NOT NULL REFERENCES "meeting_series" ("id") ON DELETE RESTRICT,
    "signed_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_meeting_series__f3c816" UNIQUE ("series_id", "held_on")
);
CREATE INDEX IF NOT EXISTS "idx_meeting_archive_f1c252" ON "meeting" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_meeting_archive_bcab49" ON "meeting" ("held_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_meeting_archive_125114" ON "meeting" ("series_id" NULLS FIRST, "held_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_meeting_archive_a2c6ba" ON "meeting" ("state" NULLS FIRST, "held_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_meeting_archive_2ee4d2" ON "meeting" ("store_id" NULLS FIRST, "held_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
COMMENT ON TABLE "meeting" IS 'One meeting of a series on its day; once it is signed off, its sheet and its figures stay as they are.';
        CREATE TABLE IF NOT EXISTS "amendment" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "words" TEXT NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "meeting_id" INT NOT NULL REFERENCES "meeting" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_amendment_archive_1f52e7" ON "amendment" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_amendment_archive_7a1570" ON "amendment" ("id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_amendment_meeting_c5b0e7" ON "amendment" ("meeting_id");
COMMENT ON TABLE "amendment" IS 'What was changed in minutes after the sign-off, by whom and why.';
        CREATE TABLE IF NOT EXISTS "attendance" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "part" VARCHAR(8) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "reason" VARCHAR(120) NOT NULL,
    "groomed" VARCHAR(8) NOT NULL,
    "groomed_note" VARCHAR(120) NOT NULL,
    "read_at" TIMESTAMPTZ,
    "meeting_id" INT NOT NULL REFERENCES "meeting" ("id") ON DELETE CASCADE,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_attendance_meeting_efaeb1" UNIQUE ("meeting_id", "person_id")
);
CREATE INDEX IF NOT EXISTS "idx_attendance_archive_af0631" ON "attendance" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_attendance_archive_1ba2fe" ON "attendance" ("id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_attendance_meeting_15c66a" ON "attendance" ("meeting_id");
CREATE INDEX IF NOT EXISTS "idx_attendance_person__20b13a" ON "attendance" ("person_id");
COMMENT ON TABLE "attendance" IS 'Whether somebody was there, in order, and has taken note of the minutes.';
        CREATE TABLE IF NOT EXISTS "meeting_point" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "kind" VARCHAR(10) NOT NULL,
    "words" TEXT NOT NULL,
    "closed_on" DATE,
    "carried" INT NOT NULL,
    "meeting_id" INT NOT NULL REFERENCES "meeting" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "series_id" INT NOT NULL REFERENCES "meeting_series" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_meeting_poi_archive_d44501" ON "meeting_point" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_meeting_poi_archive_f171d1" ON "meeting_point" ("id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_meeting_poi_meeting_a9dcb0" ON "meeting_point" ("meeting_id");
CREATE INDEX IF NOT EXISTS "idx_meeting_poi_series__4ae63c" ON "meeting_point" ("series_id", "closed_on");
COMMENT ON TABLE "meeting_point" IS 'One point, decision or praise of a meeting; open points come again until they are closed.';
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
COMMENT ON TABLE "recall" IS 'One car that is due in a month: sent a letter, reached, booked, or why not.';
        CREATE TABLE IF NOT EXISTS "lead" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "name" VARCHAR(60) NOT NULL,
    "phone" VARCHAR(30),
    "grade" VARCHAR(1) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "wishes" VARCHAR(120) NOT NULL,
    "came_on" DATE NOT NULL,
    "next_on" DATE,
    "last_step_on" DATE,
    "ended_on" DATE,
    "plated" BOOL NOT NULL,
    "note" TEXT NOT NULL,
    "consultant_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "customer_id" INT REFERENCES "customer" ("id") ON DELETE SET NULL,
    "motive_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "reason_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "series_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "source_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_lead_archive_eee708" ON "lead" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_lead_archive_b8aa32" ON "lead" ("came_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_lead_archive_af08e8" ON "lead" ("grade" NULLS FIRST, "next_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_lead_archive_a74f9c" ON "lead" ("state" NULLS FIRST, "came_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_lead_archive_607e1e" ON "lead" ("consultant_id" NULLS FIRST, "next_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_lead_archive_309085" ON "lead" ("series_id" NULLS FIRST, "came_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_lead_archive_dde6e7" ON "lead" ("source_id" NULLS FIRST, "came_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_lead_archive_1b86f5" ON "lead" ("reason_id" NULLS FIRST, "ended_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_lead_archive_9efef8" ON "lead" ("motive_id" NULLS FIRST, "came_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_lead_archive_4d2dc5" ON "lead" ("store_id" NULLS FIRST, "came_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_lead_archive_95cb90" ON "lead" ("next_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_lead_archive_11c5a3" ON "lead" ("last_step_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_lead_archive_4cfdda" ON "lead" ("state" NULLS FIRST, "ended_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_lead_archive_303982" ON "lead" ("ended_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_lead_archive_7ad0c7" ON "lead" ("name" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_lead_phone_40bcd3" ON "lead" ("phone");
CREATE INDEX IF NOT EXISTS "idx_lead_custome_1df8a3" ON "lead" ("customer_id");
COMMENT ON TABLE "lead" IS 'Somebody who means to buy a car: graded by how soon, never dropped without a reason.';
        CREATE TABLE IF NOT EXISTS "sales_step" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "kind" VARCHAR(12) NOT NULL,
    "happened_on" DATE NOT NULL,
    "note" VARCHAR(300) NOT NULL,
    "consultant_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "lead_id" INT REFERENCES "lead" ("id") ON DELETE CASCADE,
    "outlet_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "series_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_sales_step_archive_612cd9" ON "sales_step" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_sales_step_archive_612f72" ON "sales_step" ("happened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_sales_step_archive_da22ae" ON "sales_step" ("kind" NULLS FIRST, "happened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_sales_step_archive_2be2ae" ON "sales_step" ("consultant_id" NULLS FIRST, "happened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_sales_step_archive_713c11" ON "sales_step" ("series_id" NULLS FIRST, "happened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_sales_step_archive_54bccf" ON "sales_step" ("outlet_id" NULLS FIRST, "happened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_sales_step_archive_93ca8c" ON "sales_step" ("store_id" NULLS FIRST, "happened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_sales_step_lead_id_4ae4eb" ON "sales_step" ("lead_id", "happened_on");
COMMENT ON TABLE "sales_step" IS 'One thing that happened on the sales side on one day, with or without a name.';
        CREATE TABLE IF NOT EXISTS "target" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "month" VARCHAR(7) NOT NULL,
    "measure" VARCHAR(12) NOT NULL,
    "goal" BIGINT NOT NULL,
    "department_id" INT REFERENCES "department" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE CASCADE,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_target_archive_f52fcc" ON "target" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_target_archive_5e9b61" ON "target" ("month" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_target_archive_9e23d6" ON "target" ("measure" NULLS FIRST, "month" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_target_archive_1eed2f" ON "target" ("person_id" NULLS FIRST, "month" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_target_archive_5d24b0" ON "target" ("department_id" NULLS FIRST, "month" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_target_archive_917403" ON "target" ("store_id" NULLS FIRST, "month" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_target_store_i_cdb922" ON "target" ("store_id", "month", "measure");
COMMENT ON TABLE "target" IS 'What a store, a department or a person is to reach in a month.';
        CREATE TABLE IF NOT EXISTS "stock_car" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "vin" VARCHAR(20),
    "colour" VARCHAR(20) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "arrived_on" DATE,
    "gone_on" DATE,
    "price" BIGINT,
    "place" VARCHAR(40) NOT NULL,
    "note" VARCHAR(200) NOT NULL,
    "lead_id" INT REFERENCES "lead" ("id") ON DELETE SET NULL,
    "model_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "series_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_495947" ON "stock_car" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_061420" ON "stock_car" ("arrived_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_d9e7d3" ON "stock_car" ("state" NULLS FIRST, "arrived_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_13a51d" ON "stock_car" ("series_id" NULLS FIRST, "arrived_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_19b0bd" ON "stock_car" ("model_id" NULLS FIRST, "arrived_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_906183" ON "stock_car" ("store_id" NULLS FIRST, "arrived_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_dafc4f" ON "stock_car" ("colour" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_stock_car_archive_9f32a8" ON "stock_car" ("gone_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_stock_car_vin_18cd8c" ON "stock_car" ("vin");
COMMENT ON TABLE "stock_car" IS 'One car of the sales side, from the order to the handover.';
        CREATE TABLE IF NOT EXISTS "stock_level" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "least" INT NOT NULL,
    "model_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "series_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_stock_level_archive_72a618" ON "stock_level" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_stock_level_archive_837c13" ON "stock_level" ("series_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_stock_level_archive_3c3657" ON "stock_level" ("model_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_stock_level_archive_7fa5b2" ON "stock_level" ("least" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_stock_level_archive_0ddfd0" ON "stock_level" ("store_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
COMMENT ON TABLE "stock_level" IS 'How many of a series or a model a store wants to have at least.';
        CREATE TABLE IF NOT EXISTS "calendar_feed" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "digest" VARCHAR(64) NOT NULL,
    "made_on" DATE NOT NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_calendar_fe_archive_7d55d7" ON "calendar_feed" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_calendar_fe_archive_a650bc" ON "calendar_feed" ("person_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_calendar_fe_digest_301228" ON "calendar_feed" ("digest");
COMMENT ON TABLE "calendar_feed" IS 'The secret address under which a person''s tasks and meetings are read by a calendar.';
        CREATE TABLE IF NOT EXISTS "notice" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "told_at" TIMESTAMPTZ NOT NULL,
    "zh" VARCHAR(300) NOT NULL,
    "en" VARCHAR(300) NOT NULL,
    "path" VARCHAR(200) NOT NULL,
    "read_at" TIMESTAMPTZ,
    "key" VARCHAR(100) NOT NULL UNIQUE,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_notice_archive_cd746e" ON "notice" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_notice_archive_bf8792" ON "notice" ("told_at" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_notice_person__680851" ON "notice" ("person_id", "read_at", "told_at");
COMMENT ON TABLE "notice" IS 'Something a person is told in the product, once, until it is read.';
        CREATE TABLE IF NOT EXISTS "task" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "title" VARCHAR(200) NOT NULL,
    "due_on" DATE NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "proof_wanted" VARCHAR(120) NOT NULL,
    "proof" TEXT NOT NULL,
    "files" JSONB,
    "done_on" DATE,
    "carried" INT NOT NULL,
    "source" VARCHAR(16) NOT NULL,
    "note" TEXT NOT NULL,
    "case_id" INT REFERENCES "case_file" ("id") ON DELETE SET NULL,
    "given_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "measure_id" INT REFERENCES "countermeasure" ("id") ON DELETE SET NULL,
    "meeting_id" INT REFERENCES "meeting" ("id") ON DELETE SET NULL,
    "owner_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "record_id" INT REFERENCES "accountability_record" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_task_archive_9cc412" ON "task" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_task_archive_67400f" ON "task" ("due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_task_archive_8a4a43" ON "task" ("state" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_task_archive_9230f5" ON "task" ("owner_id" NULLS FIRST, "state" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_task_archive_9d3507" ON "task" ("source" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_task_archive_4948cc" ON "task" ("store_id" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_task_archive_e470a4" ON "task" ("carried" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_task_archive_c7098d" ON "task" ("done_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_task_meeting_2003ab" ON "task" ("meeting_id");
CREATE INDEX IF NOT EXISTS "idx_task_case_id_1b85d6" ON "task" ("case_id");
CREATE INDEX IF NOT EXISTS "idx_task_record__098767" ON "task" ("record_id");
CREATE INDEX IF NOT EXISTS "idx_task_measure_4363d0" ON "task" ("measure_id");
COMMENT ON TABLE "task" IS 'One thing to do: whose it is, until when, and what proves that it is done.';
        ALTER TABLE "customer" ADD "lunar_birthday" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "staff" ADD "in_training_until" DATE;
        ALTER TABLE "staff" ADD "away_until" DATE;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "customer" DROP COLUMN "lunar_birthday";
        ALTER TABLE "staff" DROP COLUMN "in_training_until";
        ALTER TABLE "staff" DROP COLUMN "away_until";
        DROP TABLE IF EXISTS "appointment";
        DROP TABLE IF EXISTS "calendar_feed";
        DROP TABLE IF EXISTS "share_policy";
        DROP TABLE IF EXISTS "meeting";
        DROP TABLE IF EXISTS "stock_car";
        DROP TABLE IF EXISTS "loss";
        DROP TABLE IF EXISTS "sales_step";
        DROP TABLE IF EXISTS "amendment";
        DROP TABLE IF EXISTS "meeting_point";
        DROP TABLE IF EXISTS "duty_sheet";
        DROP TABLE IF EXISTS "coupon";
        DROP TABLE IF EXISTS "task";
        DROP TABLE IF EXISTS "closing_day";
        DROP TABLE IF EXISTS "accountability_record";
        DROP TABLE IF EXISTS "elsewhere";
        DROP TABLE IF EXISTS "duty_line";
        DROP TABLE IF EXISTS "capacity";
        DROP TABLE IF EXISTS "stock_level";
        DROP TABLE IF EXISTS "contact";
        DROP TABLE IF EXISTS "letter_template";
        DROP TABLE IF EXISTS "meeting_series";
        DROP TABLE IF EXISTS "target";
        DROP TABLE IF EXISTS "record_step";
        DROP TABLE IF EXISTS "care_rule";
        DROP TABLE IF EXISTS "notice";
        DROP TABLE IF EXISTS "duty_list";
        DROP TABLE IF EXISTS "slip";
        DROP TABLE IF EXISTS "attendance";
        DROP TABLE IF EXISTS "vehicle_status";
        DROP TABLE IF EXISTS "recall";
        DROP TABLE IF EXISTS "recall_month";
        DROP TABLE IF EXISTS "lead";
        DROP TABLE IF EXISTS "countermeasure";
        DROP TABLE IF EXISTS "letter";
        DROP TABLE IF EXISTS "bearer";
        DROP TABLE IF EXISTS "record_look";"""


MODELS_STATE = (
    "eJztfW1z27i59l/B+Eu3M2onthPHTc6cGdub3aZ14n3i7LZzvB0FFmGLxxShkpS16mn/+w"
    "OAbyAJUoBFQiR1f2g3FnED0gUQuHHdb/93tKAO8cI/XsxmdOVH+N713Gjzhcxo4By9Q/93"
    "5OMFYf9obDdBR3i5zFvxD1gTTwjigsQ0yEXuwyjAs4g1esBeSNhHDglngbuMXOpz0RufIP"
    "JM/Ag90ACt5+5sjpaELj2CsB+uSfCOfYgjNGejE584E4QfseuHUdI2WHmsV9FkjUPk0TBK"
    "/nRD5FCf/JF/D4fO2Bdx/Ud7Q658958rMo3oI4nmJGAD3/2Dfez6DvmNhPzP/zt6cInniH"
    "8f4WA2d5+JM8XREW9HflsGJAwZSmEqmkyTv/I8Dv5mKbA/Eo0ZyvwPzw0j4hz9Z4JqO2fN"
    "0x82ZVPQ9VhhhCNie9AnhrL1H8qWVMBWv/Vx6SqYWUd4hlchmbr2UY5osI9xZ+wtb2+kuy"
    "MauI8u64yLLp+mYuDCXhz/RPH5NO3tox/9IBryHe1+OqPeauHnjZebaE79rLXri2/+yCAK"
    "MB/4HYqCFd+C+ZdMtu50V453q7xJvE1JMg55wCsvyn8i+wL5Z0fT6eebr9PbD1+n06PKJp"
    "9KSJtw8tGMIcjQYV81FL/+kX+FP5wcv377+vz07PU5ayK+ZvbJ2//EQ+fAxIICns9fj/4j"
    "nuMIT/O5zEFlbyifNANkJYnt8KZgNuGbfpADnB+MKZrHvYY3h3MWEP7Lk1ekiOj37EnkLo"
    "ga1qJkCVknEf1j+o+ucO5yJbMf6Nz43iZ5gxpw/frx04fbrxeffuLDLcLwn57A7+LrB/7k"
    "RHy6KX363dnv+eeU6VaxBpZ1gv728eufEf8T/c/N5w8CXqagPAZixLzd1//hG9ERXkV06t"
    "P1FDvSy55+mqJWmPXV0nnhrBclYdb7MuspRtK0J98+n/XSeWgy7SXRFuY9WaZ9mfbhTnP1"
    "7U5V5+IEX81xoJ7ctH1pVhk8Xb2/R/E/unqFF/i3qUf8x2jO/jxvmNpfLr5c/fniy3fnpd"
    "n6nDw44U+KB2bkRh4xQTcTsAdvl9tjAdvjk1ca6LJWtfiKZ0WE5TuBcptS41wSa9qiBoh7"
    "A8x8zylBKKiRKnhf2T1GDV4mYHEP6Or1b9rKP/z9a2EXTxfid58u/v77wk5+ffP5x7S5tH"
    "Cvrm8uS2BzLslkQ0jbjwDq4m5w8kpnN2CtancD8ayILru0hybopu0BXR10ZcZLF2FZxiLK"
    "C+K4q8UgdYac39PGOJOwiPAc+44dfI9PtNSGBq2hDHFCxhlAnEuMbqs409kpzuo3irPKPv"
    "HgekSxDf/l9uazGt1MoKyHubMI/RtxHnVUl0SORLNmUVYiJsWLH++grFlkhhftbSMVsLik"
    "nQA/WLrKHWvdNhouG5V1HZClt5mu/Mj1TO4aJbEd7xrDWeWKq0ZsbjXaGyQR2B1evjvgWa"
    "Q0hNTf8nKJERx5tq95MXhTZ6XYket3iqLUIW8Uy4DSB5PVmgnAYjVerAK7qbHWVhKD3fnl"
    "uzN5eCAzMw4uk4AFb7zgZ3MyezLmjItSh7w7584xJvDJQoeMXnLK0zX7iVMjtx+F5IucVH"
    "oGX9tuKjjkr6kZspIIQKrw/JHc/zQhlUUA0iqkrGe+H95vzGAtiwG0VWhlp1FNWGURe45/"
    "PceUO6s+PCk9K8XbXcX3B4ai++j/lWwEzB/ZV8K+0jaRxB5czak7G+6Rn3+af8UArzP/3s"
    "IuyK/2xCOR+P1fPtx+/fLx6utR9ehqAVYmsPgld2UdJ7byoV3Aln0B9Pnn6+ujWr2rBYhv"
    "I/zwMGJwq7qmBsbZ6QQAbwO4fJBroCsOqVaQTfoZ2JmmC618mNdsuvxou8ezpzUOnGnNGX"
    "dPcKC0Vlwmgj/89QvxcA1NnmB9KToZEdglhxv6tCNAcbzhNetorCCFEVm2AtIt62isIEXs"
    "NN8RpK+si/GcF2KLoidU2poKm1b10eJkUf4E+/hR/CQ+Nh+puCspgoHz/ao+/Pc+b7M13v"
    "eWLsg9dTaIj+Mg10cYxfHC7xBOI2w98kwYNGs3miefhHM2xARh34kjbaM52aAQb1BEkRtV"
    "Y3y7G0YR13t3lEc8L9kJQZPAvj7E+orf2FLQYvwr+UH6D/5n/FPFnxDGCGGMlU0SwhghoA"
    "3CGGHWIYxxUJrnAKe5+nbHao/+AZm1t3c8vhrI8bigPlHwd5fuYy2amcho0PzTycnp6duT"
    "V6dn529ev3375vxVBmv1URO+lx9/5BAXXowq5ksqxtdfv7nAaCBvbQG74XTODjTFEqbUI9"
    "ivuYzkUiVI75lYV5hmn9jd3y9vbq4LW/vlx7Lf1M+fLj98+e5Y7OmskRvVLF3h3l7Fut51"
    "LRMAzzXz8FGGnfsibaYoCcpMn5WZnGgxOBBkGfBgUG5UKZulj2pBBlDd7heSE6M72ijrkl"
    "IODG5ta7C80Ao2y6uL26uL7z8cKXaIVkzBekb2oeJa2BbVuNabgru0wEhmT4UVpmgUrbfE"
    "JMvGSxtuNcf8bU4Rb00cbhZJbSSpBYT4VcuKlkSPk5/G1otWrSEc6QiMIGAEASMI0OG9uV"
    "qAEeQQZx2MIMAbZPNsPr3wNvdqmnX2cGCHutCHgB1qC1Vgh4AdGgiuPWeHhL93LTuUeoNv"
    "ZYfCtKFWcR7eGtEHyX92PafIcWMP2Ql3rY19Z9fsYaiutvOCPg6LQQLuCLgj4I7g3jGkew"
    "dwR2ObdeCOgDvK4u9odXob6lRQxYwO0YGr65yxQsGtIlvvHZcJjABc295xwH8O/UTqL//Z"
    "s6MH6M++ogr058HRnz3bG3ZnP/P0M/uhP295WP5P1HNnmyMF/yk/njQRoCK8f7rMW2r4x+"
    "EIEZwmC0AzHAQuCdH9hucGQCKzzO9CFHc54R+nFW7eJxJ/+hMvC84b83ASzoLyf7O1ocha"
    "0PloyuQFWRohuThPkjegL5xr9tW6HqjNfAly3qH8BwDVC1QvUL1wxRrQFQuo3rHNOlC9QP"
    "UOr45jl+9xlzUcB5CNovcqHiSkgIQU+4Uc8tH3DNMGahVSI+txfjulRu6S8rtYih1kQcRX"
    "r1B+8uNJE+WHSw23Mn4XnHVDEWfi3BCR35ZkFiWxrj6a01UQOzI6eFPl7wxle+zjeC8ifK"
    "cPVOhy/Kt3T/Gl9WelsbseEzvPbkjThPYWB06GyrK9Wxz6ia0v+6PKG43FYVtbuXdHsxX7"
    "DQuiXix3R89k7jL1qeZp6LlLcPQF9hfYX+AB+0QQAft7iLMO7C+wv1lVm4KmX51m9RQXpX"
    "Ys39q3t7phehX1W4WKqa9gpM2BxVEyY8mK0bZDpAIW3aPjtX/UFaRde6C74VxV2L0e41xi"
    "BD7oRXhPX+ngy1rVAiyeFRH2qWoN17v4p+1HgK51D/8Cf6O5AxeFwPu7ug2X2SlNYMtiAK"
    "3iCl1kkTSRLUmB7qBAVuI1NVGVJGCpKpSxhLPUB1SSAEDB7msD0yLtrk3yykKwVBWwuqEb"
    "GYIqiQCkWz0U0iO9irCxk8KV1NXAtgNdP4WSAlTjqqDYGFqA95e8p2GtYF1wi9shFB636V"
    "1T1mDb2A7m1J2NeLlKarsGqMltv5XVOurwzyItorELZNd9wHYbtmVmRGePZXepNoBNuhkn"
    "rtKFUwNSoaG2oRCk/YwTVFmRNw4DL2Q3wJ6nsDRcJoI//PUL8XCk9rbJU1uyTsaD9X+69J"
    "m9wks840E5CofZ7NmkyVt2Jrfa6ir7Z7pG7MtsuNdrGLu28rOZ/UcoPijCTyTkyT2pTyT3"
    "1zUhTw7evEdrl035KkrF3CiNXV/PqRdL/E6RUdTesD120E1+Df+nFe9cK4Okml3X4yw9PG"
    "Pz145fqKzkp7MCbp7g5glunuDw1xdPMHDzPMRZBzdPcPPM3L5yfVHb7ysXGWGI/7GOY129"
    "X13Z6Qu8QNvTPxL1XB/NXADwBM+Y7gEFRw4I4O8JWQsmxi5Q3W5irGfAu2V4A/JlJZBVML"
    "zJs0kzw8uWS5A206oAxVtzCpWLvkMi0zBx0ENAF0n5pnlKyDJtMUQeWw2BSE66ntNF8g9e"
    "3GlBsF9TIKr9IXpM3UZuxODvepQExCkHsfPBBO7dc9DYdzzSPQ3thlO2+ncfBUhgIIGBBA"
    "Y6sCc8EZDAhzjrQAIDCZzd/lR5M+sJ4CdlzswXkr/71T0K1O9rnaDf1/Uxv68rIb+xSm8A"
    "bSYwQmb9XAfe83p4zyvwsp6ZTj03AVgSGUFcddcAFy6LBiiX5Ua4mo/PdAxF5V1dshSdlc"
    "HGDxEJppzIMLirFIUgp275usLzkW+mC+pHcxNYy2IAbBlYuiS+6WItyNiD9O1AIOWkpcku"
    "m7a3eJAlTtcWzjKdo0w/035MRBpgmwlYBHc2VHRTAtYAX0nEIsJ07dsB+PhERzs4qdcOTi"
    "pXCbqaKRM01e62koS9vfZ0IHtt/CWqaNanY8olRnBxaGIvukjIlFy7puawVyUBfmP4H2iw"
    "mBqyPLLMCCAv7s9nOlfls/qr8lnlquyRiN/EDEEuSo0O5vYZtZlHQ8LtsNOaqM1LSj2mu9"
    "XwElXpEub3TLwr0FNm0+6Gcnlzc13YUC4/lneMnz9dfki9WlkjN3ZqqR6asQHcDPJMBoBu"
    "Brri9KYTTMsDnXcMpdWMBO8bG7eXSFqBlcLHKsWwocR02kLLtSpNa4Miiu7Zn9SPsCgZs2"
    "JgByKAlbtGTdi/ZoSHtIri0LMNW2dqR6pdO+yx25TDvlcrbjmaZWgsjZdckNMy0ZZH54sh"
    "GdoavrnDqq0fSXBe2N7SmNwi0tY4ldoz8Sr5R7XsjPRAmlmhDTni24BLGrikgUsaOCf1xG"
    "sFXNIOcdbBJQ1c0rI9faNM0tngcpIKgFvadhItcc9RqSD1tX2KUjvW9hnOq6Mo7ZMq8Qbg"
    "SSIHXRUpuWYZIJdLHDRwgyiBxB187FgWWvZgYEOb2dbT9uAYVr6N4UfWteE7Lssc8sGCw9"
    "qae/UvekFodCbEE61SXCcNpbhOqqW4cubLRP+RhQ55lUKtoq72ziLprwlsUQjyslRhLRD9"
    "mqgWZABUBagr0/I6kgS8/ZA+yAqmUAeqNVgrDirFvaCKr3n6IClVzcDWbZ07yqSUQUjaAz"
    "XSMkExKBNsm4pBXV3cXl18/wFqQUEtqH4Ba5iorTbUBkrrFHEt3oo0Fmys8Lex0448CV7h"
    "ZmScBk8iu5ZLykZZED5+BXYTF9aLvKfxwF6y2AmHzR1xuop7GSlGUFjIfmGhkP90RcrJcG"
    "u6yZCwUXTTTd4ytS6as9+PcO7K7IZo5c/ZGBtRumcS54XkBXse3CCM0JoGDvd35p+kQr8L"
    "EV373P+ZtVmItVB1mO58tB57U3MLXuIT2vFIBZdmG79s7efqgL1fyTNJJJWzbGIrKZXWRp"
    "3hVWh/1JCugljdsjdmi0u26MRd9t2OXbZJuGTdxx+ApzZ4aoOnNvjs9sSZEzy1D3HWwVMb"
    "PLUhx6XCW+n4RMdbibVqyPxT8VbKNVxt389MwqI/WLgKnuM8FhZw1oK5AeUqyNJFTRtmSc"
    "Yi0AviuKuFHaBb9rMFL+Yu0cUeCRSHbYPraCowOrfR9hP8rDGPfqmiW5+6KpcYAbxNKksX"
    "KatyMkepPKoRLwjtI1zk6L8eVv6MY4sSLlxQ3uEfOeHN/qAO3kznJCD/vYd5UrjyJoCZq+"
    "gFwX1dzLagzTTWfcA8OA0+YTMNV0AuBfezPs+ux5RUz4DAzNpDaFOZvhSWvqnIq/qCF6Yq"
    "DS9On18c1hXHxkDhyyVA4TNW+ELqvYwtLAjCK9XnVyrxhHiZBagkCzPd55l2Q+6LFCUeeb"
    "p8RFFqBJtop3QPRLHulFBhxn1k7smD2k/do7g2EXxRsATiA5ccF3g3P19ef0A/fflw9fH2"
    "483n4m4jHvKP8oS2Xz5cXCvRFtWKXgB2JgdYa2At+2HpBmdLIhDvpnBc2VvI+8iBlb0yNV"
    "GVRQBSVbR77i6oj2pJCoCF+GyIzx4urLy8hSGokghAujXkHeJbURfxrfuJeO/Z0m0j4F0d"
    "5AoR791FvNcUJDJHNu1npLhK54xWWHasl7YA7Bepq3FiW1LiNeAVF/82NtuRB70XYtu2H2"
    "PijtqKdjDqJA2FmEz1YtXJJBBGZNcqWDxk+ZZ1MyJNrOilj8OnHSH6yroYz1LsPDBerKaa"
    "4Ph0pW0JkA/TZlpFw3hrRB940DoTfofWcxyhNQ6RQ30mcr9BvGD4hFf3Yv8IiQhZD9X1wn"
    "boq8fB7e2F7OLsMOB9QkwuxORW9jSIyYXoTIjJhVmHmNxBKYoDnObq2/3EMKxOcL3fVdre"
    "oseVT5PsPwOMFRXKbhXfhkiwVGAELm22/YJfsFXBydSrLUtHH5FuVNouS7s5K/RuclvW65"
    "fs0mNa9KAgA0bgrUbgGW6HPMdaRom+rVh97lxNnStzcsdLEKjzbaAWXlVj7rxT8jM2Bamo"
    "z8xI1EB85m20WE/iR8EmoSqFKOJE3TuEfSSsC4gviwl7GhJes43/K05grCY+X97dr/6v/j"
    "fe+BviPzsUmUD53xP0bcZ+5zeeQjTOF8qWFXoiG/YXjpC7WNIgCtkIDuLVAUL0xA5J5Ebo"
    "fsNElzhg32ka9xCxIdmIArZf/YiyVmHyTeq41ztBXB6JheaQmKvsAxebfiumGbMv2vVodk"
    "b517z7HJtiEnceBBhrYKyBsYYb4oBuiMBYj23WgbEGxjrLUpKog7qMddp+hDkkX+vw1a/r"
    "+erX1XK3XGk0ADdtP0Jw288Lx5R+A2jj1gCsBrBEoTDXA0tUyvIQ7StdwyoRCib4lsQA6K"
    "1ApxZOXYTT9qODtpMS7jGjU4G3Pmo4bQ9pzcr3aey5PF+iyVqVRGC56izXcO4ul6r0sZeU"
    "egT7NeHDuVQJ5nsm1hXO2Sd27yyXNzfXhevK5ceye8DPny4/fPnuWACfp8CoMdPtyfpBV3"
    "5EggXB4SpQW0GKLSaN1pBq261Wkb9xqwI3NIjQS+RQbjN4ZDMQRoj6BIlQFm7i8GgYctdu"
    "mhQzW8+JPxF2COHu7UYonNOV56DZHPuPpGow6XSkHvuRhxEOotB2SS17o8phOfZGlSOF2x"
    "wVbB1g6wBbB7DePaFDwdZxiLMOtg6wdUDFLJV3ficVszL1Ufke1Vy2ZaF9FA/Zz+ujSI1K"
    "2Jc0zSsryxxyWll2VyGzyIhMk0SATNMh0yAzv9UIHMgnC2lP+w8pZOe0EO4CyaI6SBYFqS"
    "T1YDVMJQk5uGzm4OImHpUN2STD1DXrYzxAF+/8kH/LYv6tD+wHrnmZzSOF/TV/OGkyvZJC"
    "Mz2rK0+XFaA5dkSeLMQ/8Sm3XqKlh2dMCociZGtJ6NIjKKKeg1bhO2FDdciMqeGimKWIC1"
    "vgJxHstcRB5GJP2FBrTLBWhu2xPfaerh7nkQ0bJU+UkeyV9gYVk2h9VPm0bXfUu1JuXal3"
    "sNWCrRZstWC164k5B2y1hzjrYKsFW206z7luopxl9QwXhA7akggxEIkd7FTLDnbaYAc7rd"
    "rBpNuIpv4mSYANQZEzS7ppaSIqiwCkYJaxgem+iqaNEdcGc9c+iiX1DWJdK0JDtSRlmjd1"
    "hlqwJJZglc5rDYuXOIsA1e2586QzG+yzNu2z+4nJE3ZFhSUotTfWG4G8tIWG/WcjYt5YS8"
    "JWQVo8JUD35BH7wgTDzS1pyb7YCONGsRFG5IeO7S/3xKP+I0py+3k4jJComIbigvMqC5C9"
    "gZX5BaVjkktN4wJvKZvfB/sQDp9i39SuB4pTQaaVYWyNKr931gYt5B+1NmoSCNv+sGB4As"
    "MTGJ7ABNETbhoMT4c462B4AsNT5k9ZUKWVM62e5YrgQRugoFSPzVI9qT5usFxlmUOOGyze"
    "bDS14qIQmJ+gCo4VUAs0hyaoBRkAFQylYCgdFq5gKN2LoRSMT60Zn6pHGNhKt+JaOLd1bN"
    "BQv03PBq1Rv01xP2hjxVZyio4T4eLlqFcl8pJjji3xaKW0TBcbTJpM1OmBEuZttxqrL1Dc"
    "Orb8hnRB7qmzQSGJEH5ga0NYkD3vvcjMypaTEyJ8T59JbEmmi+WKLRY083AYIraYXC+3GT"
    "t4U7VRWxivx+GJocvfx+6twOn82xpPStfa2ojl2MCkZzDPgnkWzLNgqOuJBQfMs4c462Ce"
    "BfOslGE00bZ0Q9tyiTFmcdVK4tqQw7WawtX1Vb7sDelbXfWt97Ds3eJ2ZAJbJnDIxtf+h6"
    "lae5M7CVQFKywYDAeBKRgMwWDYMxrb1GAIBphuDDBgiG3NELsfo8sV9aPYKqIoyRc/mjTX"
    "4ssbbbWw3PDyd7EAWrvRnFs4kgi8d+h+g9bspZ6jNd5MuKVjFYlCeJO4HF4hXC/ErpN8Pm"
    "MfhMgnv0VVC4uF8XpsYUl+ubUYND+0Pmphu7I6MlstfCVYH1es0338YHkHszqw4wZkliYB"
    "tjoyf8nbS++ZbiY1GJZtfNXnoeculQ/BDgh2QLADgkWoJ6YCsAMe4qyDHRDsgJJbpm9kBs"
    "wELMYXct+6o67e4YL14FzDdnBeazk4L9sNCgqxLsIFIYsos9uKHZBfa4D8uhbk12WQCxq2"
    "cq+qUUpKcvuwux7918PKF5ONEipH0DXhH5Mvx/6mDt5MeR2P/+5qdsxsjS84EOAc6P05IJ"
    "EkuvuUJGJxl2Iq12xOHDs71fGZjltIed4kt5Cz8mYF8fwW4/nVbhH1WI8oe7d1qBMCzuD8"
    "lUQO2neHwxBGZGmy9xaERrBcLRRdlul4TTZQFgEPHgUhWOTJNVEtSYG/CaT9sORwlltldP"
    "3NcgkAFDz4xuzBN8Kl2uDAl55BVYzNw9Glrga2dnVdokontkYWhX04SPZsBbfgHwmOfBYz"
    "qoDfqR6spn6n4hLVxj478kQ18mVTp6gHU03bWKxJN+PEVNLfjfOnSKlsSRSxRV9F+zIR/O"
    "GvX4iHa0x2aa0O0cl4oP5Pp67OqU6l8nWW9K0GZ2e5lUY+mXhXQzQQ6Vqwzz2OaUh4IZJQ"
    "OBIjboJ7n1QZCXmZEe52/BjQ1XKSeizPeTtx7KhSyHQxRI99mkVHnXsVszet+1FKZWE6Hg"
    "07bCiaKtt2x+bLayorTnaHZ6fV435Gpmu2KYs9ey/De+SZeHsZGc9mPJ8aH7vzKIeAOK6V"
    "kRw30Xu69zsnjo0ftAyY7jvNVknn7yFdBXGFORszxX6blVWxxEG06R478lvnY9y7QTR3sI"
    "UfYyUVW7zZiX2o+wXHfWD4YHEwXBvD3eVqyN1RQB5IEMRcGYR7QLgHhHuA439fPAEh3OMQ"
    "Zx3CPcDNN3M2w2Y+vmn7ESaKOtPxMTurdzE7q2aJElqgAbqZwIvg7dlrUk7DpYHuaVMSrg"
    "q64vZmgm4qYNE/MjciDi5Wid9bDdBNmo9v5R7ruPzXe/yXYc2u6spjVY2tLHPIrtHeysfB"
    "tB7BS0o9gn01iFXhEpT3TLqrjSD7xC6Glzc31wVV5PJj2Xf/50+XH9IFzBq5sUG0evtjSg"
    "UnRUy2BElkfNtCJz7pGU9dQbmWspBFwNGvum7JAqsSyNav2kxgfGv2XGfJntev2PNqVmPy"
    "uCB8rArAf7m9+VynKeQy5dPMnUXo34hTqcPDugFbDkZhH66EWJWjqSbFux7voBpixS7Z4Z"
    "yujaLJi1IjXOPtasGJXWCaUhW6MJflxgd0+/flOb2/d4mRiiGJjA/hTlSMB7xwPaN7cy4B"
    "EGtBvLdU/z2D2uxyVzLEVuBrvNxVheFyZ3C549iFJHgmCjN0Y9UASQo2B63NYekpEyzVJy"
    "HIBEYQ1t1kOoGED4OGuuilaHD4VQQP+RCUPZ8qGNa7rRSl7LmuvOpqH26bBBJOWhVA6zmK"
    "TAAIipcTFJIrsf5aLgoBo6li4uV4AF1YC0IAq9K9LfFG10e1IAOgVkGV3bn1YS1JAbBVYC"
    "uBOZrQVuQg6YYCXTn8RhNYWQQWrIJiSCJj9BGVJADQKqCVCDVNWCtyAK4i3xbecBulYcKt"
    "ghDAqoC1GLZmAG1FEOCtwivHGuljW5ICYBWJzbL4R31YCzIAqipbXB7crYupJAKQbs1qlh"
    "/1VYwh304pN0xFL9JJusPXI2CrkXorf281YBXnPMC6FVZZH9KANaFWAdjtubcKJLQGtPyu"
    "CrhuxVW60utk4MuVfsB2ex6+yhVJA+KYwAZ0t6c8lZl+nbUbcwGA7PZ1W2BNdJQucbECZL"
    "drXfINVAPY1OwC0G6FtmSh0gA3ZVnaAFc/w/RA4S1RUjpZZWP7dgvojjxdb9ERQAPZ3GLY"
    "CrjjzjFdMa/W7AyctNmWZhYvl5SNVBNfZZJr9iLvaUTYF5UCz13uiJJm6uNBwjPDoSqwxg"
    "SeK9bFeLZFVZDXrgDlwQdjXELJmaygOYxAGp3uUk35sus6SiD6Kc0GM8bV9EQ203ZeO6Z8"
    "jPzNm9HVkqqCRsx2J97JWCGym5J/kBAFhJdN3xGiLyStvT7CzTsgIX/Pdt2/vyTdjBQlj2"
    "BVxWKzFw07I0XH9Z/dSPz8HTH6mHU0UqS4vX1HZfKGm+zD+XivbUktsB2X0uhKplVD5nZF"
    "iPcxInw4vdR1LZ74etJQkCe7v2yvyjPNMl9ur81z4xO0oAFh32txTwJEHxBGaUcThH0nqa"
    "PjRsgNq4V3XiDf46o6cinGNsYq5K4vdM67gtz17TpDQu56S76mkLu+HuphZjGH3PWHOOsp"
    "RpC7HnLXW06v3rs3uOP86kIJNoE3ExhB9pwiuK91wH1dD+7rCrilCuq66QaKUhC6vT0ERq"
    "77as/tqm8ga3u5FhdYwXnl6uL26uL7D02+K13SDpKZT8E5FI2A9YSDZHbUYxtuGRz31BG1"
    "eZFDZi57zkv2PrFTKUQ44txBXL2XfWP2nSaIH3MTlOaZn6AIs7u1godotecDYiis1BgG7g"
    "O4D+A+gPvo5/UIuI9DnHXgPoD7gLp9Fi7nkRt5RuhmAsB8bAUXiiJ2SdpBdTnNHV+Rexkq"
    "Y3Se/D5mLIy21kwCINaCGFLeKxW8LlLeA4kPJD6Q+CYk/veraHPtqt0Gs2eTJgLfYa2mnm"
    "viLOhGZBF7+YVzQqJ3yGEK5QSxjU/8C63daI6iOUEBwSH1J5yEX7hhSBy18+CO/Smo+rsj"
    "0RN/yjuP+eY+cPdPZCmqcnQ9Dntr41PI1oBLErjUaXvEZB4TS8ddPJnyGGBHADsC2BGAUe"
    "4J1Qh2hEOcdbAjgB0h0zsSDUWXjknbj9CO0H494zUNVJGyDR6UqcAI4e2E7GKdM+17boKx"
    "JDICystGwdLsqqRtsckkLCLs4ISK7x7mlkvM35NHVxUtXg9wLmER4Fev3r16ZQfgNxoAv6"
    "kF+E11lzDbhtP2FsE9OX335k+DBNdjUEwdvFEgXHvNLshAHQdVnRxKH4y23FTA4pr1E7v8"
    "4DbclI6r4FtvI5dEdjSR901LM7ORZ0St7sLMBCwuTLokvp2Feayjbx3Xq1vHCo02IsGL7t"
    "1FSbh29/naHVuGTN6jXAJuLS93g2hwkByPG0TZx0zPyazJy6yC7oOrTEpUX089E4B66i+v"
    "pz6jC3VNifplLYnAytZZ2Qlg7By93xj69VQl4WpTvdqkaoopvBU5AFdRUjF1P9DHVRYBX7"
    "TtvmiZp86Ojmjc3ek27WtgEOt6oslrS+2Gpt4ZWoB35FU8KruhRiEP+YAChLd6UVaP8xqM"
    "9+lKGSqzIWTPJhqulKFmJoSvc4JmczJ74iKx/yNXWN+x/z7QYJElTSSLEIV4g+Z0zVpFxI"
    "9TKrrR3PVZI3c2Z49WgSIjQicjKN0tebfiFWDdTp/Ipj8el/yb2ciU4IbtOD2CRyN4NIJH"
    "I/i29YR9BY/GQ5x18GgE00pGTacqXWWSG+J4JZkRut6179kYa48VhC8p9Qj2a3S8UG1Av2"
    "dCXUGc6n5235nLm5vrwuty+bEcTfrzp8sPX747FpCzRm58p1Q4giTXAX2FT5IAOm87nZfd"
    "BHcjQ36iWgasvoGrS4ZIi8q4oGnXJEhMotawIBnDuoUGyVjdF/AgPOZzya5Z1Oc0hfjTwR"
    "sNeqNBUM1aiLYF3mJSCi7sA4VhMYaTwZEsS2uD5m+CveDYvJxwe2MCcQPEDRA3cIXvyd0O"
    "iJtDnHUgboC4AeLGInEjADNXRspiwCwolBIIK3lxWAkTfnCDxcs0upIs7PJ93uXz2TL3r6"
    "1IggtodRfi5Nwjj680ArckBcAqqHiZbtIl42UZODTBwGHDB1yiC3V9wCURwFTDaJQT8XZ8"
    "aPuGr7bdSN7/tnuAgzGuHWOcSh+wuFp7pgjo4lrSgbQ86nOVFPDd7lFfUeA1MBZnUyvgJv"
    "2MdFeQz3BjG72UzsX1VZG9l4nYD3/9QjwcqWkgRSLnkYD9ny6dGP6MfefmWRj5Kz4M2bNJ"
    "kwvDnLWa0rSZVlJsLvIHLsJaBVTEViwmKKLJP9bzzUTEVzzgALkReqSROhn2C/vZXq8S7N"
    "M27dMRfmKqWhXY+oj+XGKnkP6e7gAqFDuJ6YdMIF1nAhlEyqJg5fscJyswH59ooHx8Up+1"
    "6KSS6RTzSEmDfTkXsMc3vOr13izd2JQF0uqpW3V5NADy6AUOA+Af0iuTkpZXkM/fgJc4Bc"
    "mCYDXss9Xw0X02LbMli4A5qy/mrBGC2mAnEGsQiMFt1JX8qmowgtatLwOFtd74opO7RLqi"
    "0vWOjGDKYn1h2/vwdKe9koJfxIlYywsmiGpQg9MgaapFD6Y1BOMsLBLJl+ZgQWscxmlX0g"
    "/uyYx9RzVLuFt328nCO+l38uQpQB7aJA+hDmpXShrova1DKnhrM0hlEVimCkwLm68+rmUx"
    "wHb7laJg6ttR/5WNiwNDWVcHLi+xPhVD/jPBDgk+Md0t/qVVJa/QoFnNE02nC6ntVj3vby"
    "JTXvw6ogXBPtPC5jiaZMHoIRFh6nHf4Xu0ComD8CMWWfZ41j3E03rn9Y5D9vXT1qzfBVHk"
    "+LM1KBiY+6UjJjNkYoeTRNqxxO0X4GJk12udyK7X9ZFdr8smOOnV1zXhSyJgw9/Bhg9xyf"
    "Wrfph2J4VRImN8KvqBfc3h42JJg+gSR7O5Sm+QHzdqDa5oOL3PWmpxQ+L85XciH7n+O+RG"
    "IUp2krKr10Sc7fwPx3Xe8//OsI/uCWKzsFrwc913UGyGU/NG3Q2lwynFjiBAJllVFHy6Mn"
    "KHStuPMPz7tY431Ot6Z6jXyro9U/GHAcIFoRHC3JHXGRXF2Iw03oLQ6Lz7znVgPq9H+bwC"
    "suM+ElXEUD3CucQIF3L7l4qaYicNKzgVgNW7dfXCjW1vNzbwCe7eJ1jtNlCrH6fNwY0V/I"
    "E7AtInawMck9YAYxnGhLQygFKSADgrcPqzOfYfzQCVZQDSSgqMJ3e5NAJUkgA4y3CuA6pS"
    "U+uDe9L2AGU1OQsOXmYqKEqCqaAvpgKdEBXCEH3JnMtyEKDSH1sQBCEd4hz71IwzSNuPjg"
    "p7rUWYv24gzF9XCXOIR4JccL3FtMEhE6KRUGvRSJD3aW95n5YBZTgsdgz0ij1Pfor7GhHo"
    "nYZ6FUGr9eeRUN3q0bOU2mr59ASilHbqXBtxV5oZXXkOYkoM96JJfXAmueNtnIfmvfj3A2"
    "Zizh84hx/34HJHHYfwPtnzsMa9x8qoOp4+wgMKIsesO/skMYn6JiLQSuoqIsUoGVxPconR"
    "XVDat9XXpemqN9XXpukCS/07A0v9jHieUV66TABg3wH27EDU351lEdiit18cM6/rHS84JW"
    "/vgYGse82RV1efgviu6GopfnFFa0+eNKrrs7zNVjX9AjGtfuGGSewbZt9kcU8C4diOkYfD"
    "iFePnSAeAO6nbRhKUdImIA4h3BOesuU0QUzXxujZDV1FYtduh9qukO+tdC3xndBGSdcUIN"
    "vlY9v8fXeFDA7/4B88k7nLThq4SEF9WfVBAvVlwUzfXzM9xHGObdYVdl2oL3uo5nuhw5ow"
    "ZLnE6PIPHJ/puPuXp0ty9z+rpABnl1DFdbYe3UxghJFY7ROQqeau3KFqvcdCKC5bvGwZwF"
    "cS2xHC4WzsqvK8kOCvo4tGTJqY4VqQAa+nKqjZm2taYrgqCPCCU5kNTCXmTB/VohAsVQWs"
    "nHQ2BFUSAUi3WrHSQ74FQ9aV1NXAtgNdK1ZJJdpeETd5xVtA95e8p2EtYF1si7uhhodprE"
    "e1AO111tE4kS0onOC6a9N1t3KYtbETpP2Mc7XKB7jGYpV0/laW7Kid+KsXJOO6Il06YyQb"
    "scIZI9+i650x8vNAz2c6dXgI0/oVS4Yxm/EslXF62qudn83Ee+w0kXxvG74MEVksvbxEu8"
    "WRCzfYdoe9qzBlhf7vyvc86Sk4WYCTBThZgLm9J3ZYcLI4xFkHJwtwssjDSDPlRDnN6iku"
    "Sh20sXpNA0cR7/KV6Y21bhTOWPIFN70JH/7+tfASVKJcshfh+ubzj2nzcuhLOWjOj9g1z9"
    "CsXRACE4FCsQN3ASjaPBxQwZ7dPqYlokYT1jK9A4sVHAX2YtVOF2JrxsGvUofDQlrXNFB6"
    "dzUsL+A6YIIvuA70yHUALNydWLghl5oerKa51JIraxsbbd7TOKEt3u6Nrdsy5jy0f8d8an"
    "kOgXGgXfK8mGFlchcThL6ITkaEUPf+EZkuWusnIWur2/wlprKurFN0WmSDSJwfaMD+HZHf"
    "IhTiTZikeYt/TJwOjmBeLTpRfX4XIrr2kWA8RW44kQWODT7jKd9UtaY7HavHLhmRG7E56n"
    "oUOpvh1LxtZ0ReMDy0N5zbUrIMcNMANw1w0wCDfU8sueCmcYizDm4a4KaRzvMTUTi716dq"
    "SJqPLgtG+wW2ZZVYF11ZxqITBxWXFis4t19cNLsI6IKcCVhEOA8osJBxRAPh8/p8I2V84/"
    "uVAb6ZAGRz0crm8sjuhkbpciSREXh6dQ0wuNFZdKNLlubUGPSKIIBvDH7oPvpEQSM11DLP"
    "JEYAd3EjOdPZSM7qN5KzykaSZ2jWhTeXGB287e/TMVhTB29MasWXpOxxdmdDqTPrqpPFXV"
    "LqMUW4hl+uyRZ3z4S6AjS9+9ndiC9vbq4LG/Hlx/JO+/Onyw/sTiKWMmvkxibgGscxHXtw"
    "fBnY0do5tkwTnVo7rzwasi/1Pd4cqdLz508njSn643Z8sxENNfL0s6aI+mg9d2c8Mb5wgk"
    "EBCaNwwq2QTNt5ChH22ASvHuci+lsUveIt3guzJF1FmRx7PKfcRsnDwrHnqbL1dz9gj22d"
    "fILsxIA/sZ9rL9AczI59PGLB7Ahmx32fpgM1QIHZ8RBnHcyOYHbM9vRMVVPOcs12LgsddG"
    "y40D8ryDWYbZP2FnmoeLIGafKqYa8bCxiMhrXumkbdR4xtzzbyjkMWbYck9QzdnSOS9lxH"
    "8hNhB5n4fRWmKn00aaKpFlIjreyFiUBcfz0kgUtCziG5UcjppPeidCPngtwQxQYj1vJhIp"
    "6HcyYrCj3yvx7cxxXTERBbWBuezTCaE/bfoKbku51hFXTV3VE8Gn88529Imj+vDxxW9oU6"
    "HieGIFn+1gaNEuXM3oD5O97emMCmAZsGbBrwKj25cAObdoizDmwasGnpPKeqjXKO1fMriR"
    "w0k8ZU0iAKlS9Ig9+cLDQ6zueNBuXzppbxeVMlfJTpkxrRjSw7kB8tPez7A6Ur78njyn/B"
    "Fi/Lwf7e5/095j9eMMUFQZjjXs8x57Sq8/uX25vPNXObCpTn1Z1F6N+IkxWjmlGORGEyKz"
    "7zZff40izxDso+8w8B/RdRKE71sOcSgPvLcfepmU6Qth+dsnXySsfCxlrV6gPiWYnjmWPX"
    "NOeyJAI2NlUl4ZAn8TK0XJakAFhFzmXZEKFrEJZlIOuyCtVY8TMte10WgwULScL34cGQ2W"
    "d3dGFIDOa3WX8Dw1nbl0HeEDXSq4rTvgV8R55dVVaKtAqIxqd9C8B+kboaJ7Yl1Ugn1XJ6"
    "OMHC3boflM5xSGRtM5G1ThAo+4/vsP9FO8aBXqT9jAjyog0zitgv5GtuV6SyjsYK1ZK6O6"
    "+nRGP6iQ5TMdXCKcLh044wfWVdjOf46DT4uqiD13u15kr6Vt/WaX5B0InCTj1NRW7nGV2Q"
    "EOFH9vPfofWc+BP+/wHh/6ET4VQaR08/0GDBnU8zh1NVvHWbXatdVdPjlGfe642Xqp2ky3"
    "airF1nOOmjIWAcXFzBxRVcXF8O9TCdHcHF9RBnHVxcwT2mD3mq9/32dpypGjL8Qobfo3fD"
    "zRw5gGQIFjOst+xcLK7HBuCm7S2CG5Lg2Y1Z3cHBS9hFzuhgywQsApwkPLSQbUID3LISIu"
    "WaqOTxIOQp+e6a12pJwt61eiiZZM2gtA7jUNgJ7M/mVOF8Uf/O5xI2j6wl8ZM0EoPbVReu"
    "v4pU9sLa1SpJWFyxQ3nzPRyq7Iq1aGbtLWL5ZiBYisKhJm9/JjC6q0D7yaVEVCs2yt0lid"
    "jUWSPsO0PdXrn5cmpIyMgysJC3LuTY68VIScgkRgfvqVaMzGlDjMxpNUaG3vN7o9FOLIkA"
    "xjoYB2RGXDOMJRHAWAdj9sUwL7o+xQ9JQQhNJa0qaE9bOx2IsgbFUzosngIRixCnNABMG+"
    "KU2gqj+YkOOGa87SgaCETQg7WlQITEg7Udt/ERwQ2e9b3wHQ/EDq7wGecPJs2+4mkTzSzI"
    "rPm71EHb9Qha4xA9kWU0ST5cEz9C7IdT5LLPhCEOBXQd+37zxgv6TJzUzzv5jPXkEYeJ1S"
    "VB7njUX/1f/W+iyTeRmiREAqBQFPviqZLdAMUKgOiB9Ry+R99i+VSCfxi3x0hMXJyF+Rl7"
    "K4LuyQOvFcaFxUVCs0jY3ZFPV+Jt4T82cVrOP3ykfuzJDI7INh2RU/h1b+tp+xE6ArXvZ5"
    "UudP1lK0mAOq644qS7hD6ikgQgqkBUnBRVPOvTYWUCO2XD6husDZh1k4ZMnLcmuOcSAPwO"
    "wL/AaxyCBHrlPa4VGuI7fN9/QWSILAgBAn0OEFiSIGSzY6QNFGSAQ97Kd8Z4tcLNjTr9Sm"
    "Fd1VCe9dxcl4TKZxrdxpNZoVTSR5MmUsWn0TRMW23lVb6uqSA1wpit8Ch9QthznxK6ICCI"
    "9cdJCMT7RDFsvE75DAfv2bN76mx4nDwOnwhrf8+Lk7PWizjGvsqoWBhPGaSfXoM9tmUlxY"
    "bcx3nGX0i0B9AZQGeMhM7IF7uuV2gmAFdvxdU73TL0AZUkAFGVpz1c7g7gcgeKPyj+oPhv"
    "U/zzPIEK1b+QRLBe+ceFZlu1/7+l1sjZHPuPwhyJkjib2FQYa+Js/fxBVHa93/A8WYvEkr"
    "mpqvdtdLjdMrm3pFqtJG7iRtQ0SxrYTyGRk3KnHEqoJCRyOkSFDhI5jW3WFQQ+JHI6UDvN"
    "mgaOwpPyK9Nk1LObCYwgHqhpIj/8/WthDivm7Wwer28+/5g2L9u8ywFYWHlva4q/SiVGSI"
    "J2UmwLWKahH086Sol0p9JX7otCwNGq0iEAe9c5e7fIgzN2pO/GF+YxKTF4xVe2QOFdXdxe"
    "XXz/4UixfoEZHTAzmtcFUVGjhaohDdxosZ0GOSr4RxTSBRFuB5zXjOJqAS73SXBIEAd1zP"
    "kD/ER87rxAEH0QLGfCe6pI0vY6Vjo7SLtJsvh7U5agEwaV/52vXiBUgVAFQhXuLkO6uwCh"
    "OrZZB0IVCNXsBoIDxQQ35BNM2lukUxdkcT/U/NcRA8ME3kxgBHR1p8gOg5u2hO3xiQ4zzV"
    "rV4iuelcJjA8ougUZZBCWR0WHc8vpNoJryy/MLIM7kRodzJ2uZ62kv0GQkMdBi+qzFgH1l"
    "TPaVMaIKBpbDMLAMFdh6C0uG634MLIXEZ8pcXsXEaNvLPy+zplqpvUTzCXLIzOXUMA/4XD"
    "IkQ2HzwGkN5/eIl7yIG4eilnMc9olWfuR63DayESGkM4+GxFGn8+pspENzW+d/x0W+kwUd"
    "YzFNrU1ggQELTAFhsMAAFw8WGJh1sMAAd9HtNFff7gEUIM00Zgv0nxb710D+Vbg/CBmwGD"
    "KQK9rKLatGN5GFmjarUW1UfPMpo4cDdmkxKmORS0DJ0Uo6UmCFR8QK9+zNbr3gisxXaIJa"
    "kIGlClT7Pqn2eDG2B+1t1t9IAS68vT00ZfRswx1+rMj3hHvP1aXRkZ5OmswYTrHdVhvGBe"
    "LtYxOCqPrzDoXYI+Ekznrzh+SP2Yo9XPDQDxI8uzNSNVHs0lGPLRCio64Hycot7T4QGDDA"
    "gAEGDKCye8JxggHjEGcdDBhgwMjyZCcZ3XUNGGn7EaaIaT9PNtTh7ZwUgpKxmnxFOyVjl4"
    "QuPQXeJtVQR0ZhFN74CAfskrxjudivopMRIdQlL/Nn6jnxl6qQMumjSRMjM5caaaTuoIgL"
    "hEmFVn4aT1Dosq2FfUL89winpUUWeCOaopAXbsWeKl3Hbp31mJbhP6UdwgRScAB/AvwJ8C"
    "f9vGIBf3KIsw78CfAn2f3TTa6Vuv5ymcAh+8pBaGoX+kWqdRtgmksAoj2shdQ3fFsMSC0v"
    "3BZQ/YkOufD5dlDzl9WYweuSgRGwK+iXdDrquZd03rX8YFhbtHajOXKjEDmryCXhu9RNBW"
    "Hn2Q1pMEFrGjyFc7pE4WrJn7EPlc4wu/XWY+rFjkeM67QxCLA5wOYAmwP3+p5c+IDNOcRZ"
    "BzYH2Jx+eMPsV/vo2BeG9czUvrkJupLICKJ5iwCf6QB8Vg/wWdXZiOvkBuim7S1Cm9yv7C"
    "B8fKITjH7SkImyjHB8TaxiXB+NnkuMYAHbCEevkG86TkkM5c2U3yl39Lv5nvVz7Y6KQyqv"
    "3800nJOdHZQ4ULe8n7EilTgF7QiT5H80FpC65BFjUlxBJGZseT2TGGZNdKjE2KlqPacxwY"
    "fiEklxrXgcxVn4uMuVQ5XcoaH4oZOFAfUGFaPXPFAewWljtJx3hvjDvlKCwLgC47rvA3ug"
    "3Bswroc468C4AuPaD8Z13+9vx5yrRx9dozJLmQAQ2lvBFdcaA2zT9jb51vRW3D2+WoV/Gu"
    "r+VMv+LBlKRgBnAiPgWovgnuqAe1oP7mkF3P+lrm+c6rMgdMjuyy773VyWZ1gThRtMUFQK"
    "HzKa924QzR28MQFRljlk7MJVuCTsi75ETy7LgqLcZ0UZr/HGfLMpSh3ym7LEYciTg0/n2M"
    "wLoSI4OvXi5JWe8takvVU0jMUqjKazOfYfyTSFUGFOo0wrxr4a+bouShNwz/roagayT+yu"
    "38ubm+vCxnT5sWww//nT5Ycv3x2LKWGN3DgWQBEUlC7fkEQvOCQU4nBO9PmcCBPj0JQd7d"
    "N78qBMj3PpPjbkpVZ2MJoM9X86OTk9fXvy6vTs/M3rt2/fnL/K7BLVR00GisuPP/LXrTDT"
    "1ffPw6qU1Q0UTNLe4inzr7mdc+aNxinzpvaMeVNlt+iTGbkVt7eILH9T7WDbfukVh/ihau"
    "toOrEzGTiiDY7o0I1C5dFcv0fnElCOoQpo0UdDH9aKHICrWK2Q1LB9TAtuPgbAluVgwULG"
    "SHsZI9V7bgvYFsspDGv56uJbOWxqyl2o94lWFvCo8nBW1m95bzQuJyKZKGigskWaOINfEh"
    "yQITopaDnM46UoM8lX845O8xd5T+NZm0V7F7uH7h5cMH6cQs9d7gjSLetipOjMcKiKRTNB"
    "5wqHwyVrt6MzDSOy6wLiEN2ybkYK04LgcBXsvI7oyo9IkHQ2UqjY0wjPdj3druJexopRUj"
    "1sV5CSbkaKEoRh6iLFlPVo59V0LToZ6VqazbEbEJVh3QAh/XKoQ4QIs+n3HX4V3lXjzjoa"
    "6/sGYc8aIAVkSYNdt+6RcS8lgGbY83YE6IvoZKwIiZ+zIz7hkvqjvb9FlD5NHbpW+KcDSv"
    "n1DW+mPAQQQGpUIrGzswoZYzxCdETd5zaYklve0YipEqjstXUprYJnstn1YPvoP7tR1maE"
    "MHG9xlX5BAJKEkoPhOy6a1+xHYnd14IfCNHZvQd5GfFp5O58sf0sOhkrRI/uM9lRjfyKw6"
    "eRvmcR+2k7H2qjRYddZQlPJbEbQL+4oTvWQz8gyxYYyLEhxH1KukuTx/3OlGnyEoe0pjR5"
    "aZOtafJufIJE6Qv6wDPaoceArpaTvGYGdhyeh0ykveN/z+kqCKvp8l7ezfjT5vHmkIwNkr"
    "EVEIZkbJCWC5KxwaxDMrZB6YADnObq2w3lLzqrznAfMA3XBNtMYHTpJtpPxZZcIkzglURG"
    "B3An+TwgHVuH6djokvjqEOB6fGUZixC/On93+soOzi3nC5h5NCSmKBeELMJ8/HZIMFfCLX"
    "WCqvBsxh3H8b3ruRF3ZJjRYFebz0Whzy+iywHeJfTsrWzRkumSeu5MWZbIyHrP+/qJd7UZ"
    "K1z7ClEbJFgzvMQzV13uyswGK/oZ7aKyF6M2SHjsBakNEp49hV8NEiv2S8maV1raDawPcj"
    "djxInpqzu/c9c0vhmPEZ8wwtFqZ4R+IXOXqcK3orOxQmU75HGYIFmPeRwkTBD0qP/Wrbg7"
    "/s46wVLLN3SQENmNCx0kRJy34hUGHLzZdSnFPX2PdS5x/TTObdPCRfjrjjDpB9EOcj0lIE"
    "1DEuxMCiRQ3WZdjRGwPL3XrgeeSS60QUK1JHSpqqXURUDtIAGyG1E7YIimC3bZmLcC1Cfe"
    "03jRikM+d0ZKO3J0kDDZCx0dJDx7iR0dJFJ2g0cHCVEY0Zkinb+ZDsC6uMKjvdMJiKYeeS"
    "a76gICqWve0VixSsoGLXCwa3jblejpE+topPdfN4sl3hEpo6DkQa4qe9GSg4TnObaKtGNb"
    "GS1IPNZxV4g04yUHA1CXAZP/b+WS6CfhjaqImpSeTppCJ//J200zp9btAZQX7Hss7kmAoj"
    "mOkE/vqbNB4h6PHmiAMIrzZUzQek7ZSRz8LkT8qyE3RNQXsZJipbxHaQjFBLkRWuANuiei"
    "H+Ig/MhArAZd2h26x4Ga8XS1Mcpd2hcEbbYfVQhBm53CC0Gb4w3fg6DNQ5z1FCMI2oSgzS"
    "EEZnX5BnccmsVUZFUZzHp4M4HRxb21H7jp08gs4DhpPzpo32iFbL5pCNl8E4dsGkRidXnn"
    "TozNivt2boauv2sHeRutPEUznFx12QXWWbF7rM/uuMIU/A6FxI/YX7HL2ASx83425xdaXo"
    "WJ/5fdh9fzDbskR+rkRS32rbgo3x0tUjtzQp7FN8w+XJ7Zr50yjLseRgCQlGizNCR25Lpw"
    "lgZlqyNke5bVMeUajpaGZAve5g/k5RPtTB5/tdsa6i592ytzc5c5lPNH4gMeYyb+AOoJqC"
    "egnoCE6MntFKinQ5x1oJ6AesqDuoTaopxi9fTmEk0zO8C3uWFa+VRVSKWNGaW0scx6BKvY"
    "AaN75uNcg/c4r2U9zsuMUnohMFiTksiOi3I4W41iTUpXHAPwilKHjN+M/dcQPEnkkJEDFj"
    "izXuiZL5rsF4rkiDLZpXmVLQq96DbbsyXZ9n1WSidlCG1FEOBV0AUSC6aPbUkKgK0CGxsr"
    "zGAtyACoVVBlG4YmprKIPbZwQJgW7CWaoBZkYKFWQU1tCfqQShIAqAJQycKmi6gkAm++At"
    "OibUzb+CILAa4JrhV/kNKhVUX4B7Y63Uf/r2QjgP7IvlJa8/6Q4uUnvEz3OjO2Fs5rhgH7"
    "5SSK76kXt1cX3384Ui3hFtAdXzRUGdnim7sd25mUKm1HcA2yrvXsHNMFt3QjKqDLvgP6/P"
    "P19VH1RGsB26wc3UiXrXyMF2D98uH265ePV1+PVDRMK8DqpboZ6IotUk8aC9bLErntCKx2"
    "RriBIlu4xuvsBElm6l3Xq16C64GCKt2PNCDFxdTxOyJrloh+oABX+VINnGMioA0NYU71am"
    "MPFN0CY1JzjO3ThTy+VtT6kWe3jm3O5NPstqPnUi6ap0Vr4y646zfl5Wz5wf8OiTgP7h4e"
    "IhyQ1DfcjSailu2a6bRzxHMjCcdxJqd2L+9oHKWreabZxVj0xtE8+TodjyLra7ZGjDNatT"
    "Ua+P+C/y/4/4InaE9cBMH/9xBnHfx/wf93iwWh3nMrExhh6HnTcZi6br2tddx6W3FkTZRH"
    "XWjT9had4hK91Aq6LbsJx1/d0F2zIHTIDptJ/Q1T+ApSh4wfOKm/3Mna80zXnSxz0NjxUs"
    "ame15B6JDRUzupfyW/1ZABI3JSb1JZP/z9a0FbTc/c7z5d/P33BY31+ubzj2lz6Yy+ur65"
    "LJea97Ch358kAU5q4KS2B2cq8JrQNJeaeU3wF7sFVA0KlfRsK9DFVdoBa8yj9VY8KDS0x+"
    "zUF364Fga6ioUzeTJpMm7ivI2WWTNuz+2NGKVFgCYiKTSvi8vut+4sfC9skes59QgSA6EZ"
    "9nnm5wV2SJz3GT0EdJGYLJNKQmrzZsfjbU89fZfVOsry6bgRWXDhwgMj29ql+3go5rU/nZ"
    "ycnr49eXV6dv7m9du3b85fZQdn9VHTCXr58Ud+iBaUv+1GuHSudFmwtP0I+cUzndjQs/rQ"
    "0LNKZGhAlkTF0DeE16QC9lTCVz3WB4sFZ1JHId21mkuM4I7Y9Vp9xh7f6Nl12+QSXpR6Ec"
    "z91Aet3cVjBP2VYhf+waO4EfdEqgT7AxcbFfDf3/x8ef0B/fTlw9XH2483n4uGOvGQf8Q+"
    "cNO7zsW1EueUSNNl54pSh0zPzV3HIYqr4iVlaiX21fDlQiXo7plUV1tw9oldzC5vbq4Lu8"
    "Plx/Lr//Onyw9fvjv+fXGxqiJzc8XZRHkoSAGptJ1UCiTawh4D0jeQ9V2ZCwtMHUi2L1/m"
    "BH2lI3M+M01ezFIrrav+gyvqNLG79uKP6Ft8EQ+/cS9hfo9mAEbz+OYd37mTFt+EVzH/OJ"
    "yxNcbEPY+u4/u3W5Miu5ORfvV/9S981ob6mwVdhcIl+omQZYh8ijzXf0IRRRgt2VjUn/AP"
    "+WHHqQYHb0Tf7COHPDMdm30ruiTsnaDiW63nFDF8Cc/rLcpd/eqLolbcwzr5SnNe+VdUvO"
    "JeWuz7vBMfJ7FJvHAWiQtlpfF1CdPBYFixtyRAc15La+2Lulp9r5KVfnUbiZT5IkleUJvD"
    "LgP6GODFguxh7GJAm82RZbLd7riJxmlzUF7x1Y8L2lr9rXzzaikpeP3LcVcO5K08L0ZRVx"
    "7nRV4zHlTU+Mv+SjZISDQOgQYQaLDtNg0u5xMINIBZh0CDYfJnPZ/m6tudKZT63vBqTrRL"
    "04oT4IfIjn2lZW94SXXWN15lIhYhzkoXDg5i1yF+5EZGad9lGYsg869sKarj+EQD5eOTWp"
    "j5o1JaXuniozwRak6DotghW1LY1hm8TJMqSsKJ2usTdXW/cKMXznNJFma6zzPtrILMYVOT"
    "X5BFwJ9e4U8/Uzt71ztEZBLgDKHhDHGPfQXRWK8ope1H50d1ouNHdVLvR3VS8aMSC5F97Q"
    "i7Cn3/L7c3nxsWsCRX3vPdWYT+jTiZParVzAEpbPQVn6qy+1RpB+cdlH2q1jRwFD729W5s"
    "mcAIFrhtBzYPsy9jsJek7S1C/a+5nd3kjcZm8qa+wLj6qqVYyPW7iCSy0wbyMpz/62Hlzz"
    "iE6H7lepHrh3/kw/73HpZ6J/tKQLhJz0jTk0XAlFQxJXkuD7t/Ika0TVGqFafj/do/i67d"
    "r3Vcu1/Xu3a/Lu8jsY+OCcK5xAgOxK7hhfpfnewN7M49N0ZVlgFQoeqXNWAlzyJNUCUJcN"
    "WuQzRxxHkBskVJQFiBcNFlTR/fihxsCFVwJXc/fWSLQgBrFdayn7EmsGUxgBaS2NjAdF+V"
    "1ka+VDPPagNQJRGAdGtkHNehFAY442xLq+CZNU46G9hmoBsXJ2nyGhmXZO20BYQ5tr/kvY"
    "0Z4qJKr5PcKj31W1vJP8k9DmvD0IW6rCpp4JxfCFoA+mOhs3FiXLlBQdnAfSXAg2KXBtia"
    "F7vcR53WgYLbUKa1Bluu0raBbNrPSHGVNH+dCoJQR1QPV+M6ogm7BchuQ7ZIA+qsWWH3Am"
    "C3LlnZPrhDGtcZDsmOSVyv8Jiy5XaawfWa4GKUvPz5pCmpi5e22JrQ5ZapNffU2YjcJQuC"
    "/ZBnP7lfbRDmpSHfIXYncoiD7jdoTtcopCIlCmFXUuQEdLlkj9Yum+dVJBKx8pqf1VwuXQ"
    "3S49QnM9aRjSwRAjn+D58JWk3BYesX8neOvcs4q9Jr7ZeSwCVhMqitXxvSVTAjlgct1Ool"
    "7O2xkuBkQSP2l218pVuyrTFtLVgPh9GUl+uyug9YWy/WBhIdtTHIXRJX/I9ynh1IhAOJcA"
    "bsvQyJcGqhHmZKFEiEc4izrojyhUQ4BxrMLf5bmeD6SIm0PdTD0KgxkGWX0UU3ExhDZYEi"
    "uqc66J7Wo3taQTejQHTRzQRs5r45soLusQa4x/VZb6q1ogeQHotbDSyhq7N2j+vX7nFl7a"
    "7dcK5i1OsRziVGF6J2rJWV4LghLcFxNS9BSvIolZeaW0ousmO+pr4ddA3wqirTJryVAXSS"
    "yCGnuiowcQbwleUOGcOM7jPAT5Y5ZOyWnvhhFeQai9bkQlC0xqBoDdTvVl6Au0i5UjEFar"
    "K5FTkIhIAQaWvAFuycmrAWZABUVakwyWStCWpBBkBVRELKHg+6oZCyDICqAFX26NAFVZYB"
    "UCFmdw+RkPGLXQXYPDwkK0c8rDWrHXgj74AakTfxyw3AbgdW3gU1gI2VJgB2K7AF7VInVi"
    "y7P7UA7shd7St3TQhxhBDHAWBrHuIYX6dgu9WoHyzdO2vWrU70DTcM7Bh9c4s9Et6yfsaD"
    "dsnap8obbIRQRGdPV3hEb3qnMUr5glIEKhVWW320UsibCbOXaKdVhDqaMyh4neUIzVnPbK"
    "IcROPKyaI7FLoO4Z/w6s4O3kxEBBGigRRJlJVQrhSebrX3HkcppT/Ohlf9kxvXUrA5ZkUZ"
    "szl44V5oc2C2/tgBs49fLOlnbY97J4IaVZ1DLAXEUkAsBXjV98TdGmIpDnHWIZYCYinSeU"
    "41XV2X3rT9CGMp2q/DKqt+ypdIjXFJ7LD9epUeaw2xPuPxWCvHougFozRFo1QdzsFJrTt1"
    "WboDasIqSQCginT9MlegCWlBBkAFPypw+RkQpg0uP2nasB3teWl+smGtV11rnnSgFGx5Vx"
    "e3VxfffwDPCaueE+Ckpuk6YeikFp/xAOz2nKWyMqTj/Qe+Pm35+tT7THRp8f6Kg0cSHSnM"
    "3cmTSZOtO8rbbLVz/43bnzESSEzYPxyyxEG0IH7ELc0YLUkQUh+5IptmQPBsjlyffb6gfj"
    "SvGrZ3767HlmzxJbsfheBwFb92dgaM5yR5DewMmS8Lq8PK73t7I94p+pXmEWzHYDsG2zFY"
    "EftiXgLb8SHOOtiOwXacXyUSFUXXOJcJjNB63HQcpta5t7W2ubdly5ykvWujm4uMEN/2rf"
    "OPFHtVfC/dx1oNL5UYEz//p5OT09O3J69Oz87fvH779s35q0zVqz5qWuSXH3/kal8B/qoe"
    "WLmxaSrXFTkwOykKb8s3cE1gCzIAKtjy9mDLy1/uFsjm7wudDWvt6hLOld1wu3Uvfs/Bsr"
    "cN2sJ+uB1WMJEM3ESSxVCqYgKl+MqGkEDeajpLmmlFBLLGiD6UYvQm6CGgC/EhDRwScNMG"
    "/2OOfYc+k0Ad/vfyrnpsIcFBIP6yWRvI5piygdviuGLx2h9WfvctDsv0MboKuq9qR/3WKn"
    "PdHT27ECUIlh6w9ADn3x8yGCw9hzjrYOkBS092RLqK47HeEpE0H19BIK2iHw01PxQlP2Il"
    "1QDcXGJ0MW7twzuIokCCQLCDcPtVgaQLnfIEqNv9ZalDLn+RXh8NwJNEDhm5ZeCqUtM2GX"
    "AzkREZuiwbcJceVqHeUB8wFRjdcfVaZzN9Xb+Zvq5sphDtnmkCeqpAky5QQRcCsluvFpLz"
    "yZqIyiIAKYRjgwvHgDBtcOGA4NZ0BbUc3CpgAVw16gTkB4sGrJA+YIf0AVAZYLyuMNfkmX"
    "hHdc4w8dPJdncYL2u41SHmz3SN2HfacDcWjOL9MY7yFb2nYcBojRnQ3JNljp8JwhFiyzOM"
    "ql4xLfTXY9eY/Pyw5i3S9UACd3teKLsPBP4Z4J8B/hlgqe+JCRf8Mw5x1sE/A/wzpNtsqJ"
    "jhJl47VE3r4VJbQGsDrT04UIHWBlq7L6QW0Np9oLWBgx0+B6suT8g/n2zhXTVrEmYEaehG"
    "EUMzjJlSB2/iJIoJPcqTLfoUPawCzoHyCoP8IZvmkHfUwLvu3K2Cfr07eqDBIuPxxOB4w/"
    "/jRmQRh0xJ9CwwdDYZumQmdP0Xk+YHXddErNoKZvWeXmn7EWb2OdNx9Tqr9/Q6q3p9JxuQ"
    "iWIsidhTjF/1+oXPAeV7r9lFQ5KAewbc3fZxd0sVhl1V4VXwzBonnQ0MYl19WHpdIedJ55"
    "eMDNX93DEuIqZMLJVp4dNHk6abBpYa6RVADzZ5nvaQLsg9dTZoPadojUPkMND8d+xP4k/Q"
    "vfh8MUHYd9i/cIRm7Bvym4SrcPVou/Ptfh937I9nN8L85wlnArhp2LxpvMCOBWbLXtmzdI"
    "zVszn2fRU92BAVm4tYDIZZsoHIUVcTXLglnWtcks5r70jn5SsSXUUzujAKNpJERngLPT7T"
    "iYwtvxRSZOxZJbQbe96Un9gvcbUpyYL5vc/mdwjbS16iN1phe28awvbeVMP2igqXgU5Vlo"
    "NLM+QM3gsTka/EFm7NHwudDWz16l6dK+8uJLjtPsFtHtazH16CHZj+I/mEg6cjBTUhPZ00"
    "sRMz0W66SBtuZShumVIbzRm03BYZoVje4TZLkVRVWC2pH1syJ4j3y57S+GkUEN8J37GHPl"
    "kjj66Y6CT5SySbQDxmoEpcWBqzx3EsrWTMBPIFAjEgEAO4rZ5cFiEQ4xBnHQIxgAnKaFWj"
    "RG6t5HDr21ts5ge1poGj8NOp584ygRFy0Oc67Nl5PXl2rsh/ad/NpGfbS9cRApadIXqG7t"
    "B9Ibhfzy/JLUVBOsiPJ02sg3Cgka47eo4RiUDsKM27eM8u+ewCv1zdsyvunDMCEbvXs2YJ"
    "RRAi/MhQVntC7NRbo891+sPAzRru30Pfy8vpoVdG6kcuYdF45wT4IbJjwWs/QTT7wq7vqo"
    "0ff7m9+VwTI1CQKqvI7ixC/xY05wAXcQPAHI/CVScF9rtPF38vY351fXNZvsPwDi7Li3yO"
    "T96cGS3yTGJ0Fuqz1zrBBq/rgw1el9d3drq+4G5floXLfZ8v9+Dm0aWbB8SYgGtHT0GFIB"
    "P7QSbgzqEHan/dOSRHJQWzUnRjqidWir5TmvEm3Kcii/7gVAjCaBnQxwAvFuQ9p0G4CwV3"
    "tyC/sd68DaJMLHFwnqCQxl1wbwu+YkKEAyLQrwlB6XY8JTWTdS/4GTd0owo7szffDgGDjR"
    "KvbjilSyJWhrNqrQpro9tK7gRv7VdmU5285dYGxg5bWDSwPSyvUu2RbFg7EysT1NZ+qaXf"
    "xvp2WeftVSmerRhcC6JaGewhDgmExgE7DN5ZLVE6fdP3B+qnA95Zhzjr4J0FBG42z+GTkb"
    "EvbT86Arf9yoVZJLQutpnA6MA91QH3tB7c0wq4QwnWPlpjl2fRsoNz+xHbEp1QxPmSUo9g"
    "v+aCkkuVoL5nYl1hnV5d7G75lzc314Xd/vJjqWLs558/XX5guAvYWSM3JiOrCnZ2aVSeuD"
    "VeAZLMQbvNJsSBCXSrlmpGDxs4iQoxAK8oddAAJsmfTHIryiKQW7FCNECakAO5fhAGoWO6"
    "80gyO+47w5lZxbYDKaGOuk4JFdEn4k/nOJyboFyUehHQ5YW5X5q+Y3fB1Dqif3xKEuCQUz"
    "0/i0ZKXZWkIASwKtSSoolPd60WpQDYKrBF67YmrkUhgFXh7FhyktD1dyyJgSMpJCu3gukz"
    "mbtMXTBDtSgE24ACVu4JZwiqJAKQbvV4LjgetuL2/JPc48C2BW033dI5A7W8bNbyUim2LS"
    "B7JXU1rD1CF9uSPl/jX64411pA95e8p3GCWzzNdbAVbt4tIJv2M1JcpQNdA9WEC2hlpx11"
    "qEmRNNFANrm1ArLbkC1e73sVxZMpZw1ZUiptJk0RPbkqtFu+FCnAZp0G4Ih8J66PViF5Yd"
    "6Ul/aqEaQDSVTATb4Hm1LbV25I8LHnBB89y0AxoOkYnAsBpKDoMgUFJEwAw0zvsQVq1iY1"
    "C7kpRpmbQsq3orjPFrOxNCf91Lu8Xoh8nLwAqRuF6MFlk4aeyCa5Y7oR4qFGiC+XOE0Eb5"
    "XcO8LqpXXn3npcFyRyIwZu16M8sZ8K9Ud6eLpNhn91hwj3wV8ZBxrrDBHuhzjrCuIAItwP"
    "lB9iWqAJPZQ0b4cd6pPbvg45dFbPDZ1VqKFYLTWANhMYYZ2S4xOtLOEnDWnCTyoIs845E2"
    "2CsSQyOoKzE4zFtcdkf0jaW0Q3FHdvWxhrQdyAcBngexwa7RJp+9Et3/ZLGWWWKhMSWZaB"
    "0GMlfVxPwOXYMw1lyb4KUUR9XyaiP/z1C/FwjT034dW+JN0M8ACsozzVpo4dcRov9/6f7k"
    "ndHLZaZreArIajki7Hy/2DsuJL79B6ThcT9v/En3Cudj13Z3OURCW/F8l+WQuPoNwVInUy"
    "8lwiiNtv+aNvKhq42wF/9X/ltoxJzDZj30FCqU2Y5bRYtdRZROk7/tkm8Y9CazeaIzea8L"
    "ZxgeqEkZvE3TFxdgVJfKocSoCdjq/nSaL0Nsa5E3dMEsQh2pCTFRhrYKyBu+wLqQWM9SHO"
    "OjDWwFgDYw2MNTDWY6L8OsHYVadq3JqQFdKxGqZjHRC9OpTrCgTG7DswRmI+DDbpktjoNu"
    "r2k9pB7U4oM9kbr/O6MpN5OpB+mrz6eclstnjl1Rl3xKlYDnIkK7NTa9fFbEbC8IquxHAV"
    "S5f8eNJk5cKiIfvyacuthq4/0zWiDxHhNp04xAM9u2RNnAkKyDPBHnGEeYf8tqQBm0REeU"
    "sHb2IbFPYwNyfxyPkwQjMcBBsGLuIkOsJrvKkaumwMqI7fzwJ9WGf8Pz5DCQL492pTSWai"
    "SgjWqNNYRRgdVs5+sWoNFOC0/QiJoPYrH/GdyKQaQtYe/JHKF+Z4MzcBU5IAOMtwpsfhNK"
    "BGK7QiB9BW2LK9ZAro3dbacTi77TDrvuG7e5x1Fr6+nzDr7wP8oLydxA8mTfcSJ2uy9ULy"
    "Nx72HNIFuafOBvHJj+8Dcxwin7JH+Jl9siHRex4cTVeR5z7z5F3s9uBRHLflf7B1FETV60"
    "f73W+5bKT6F9t/s0LacN/Y030DlOcOledkhRsofJkAKCXVlPKD8DYcCpxiozex3GUCYLTb"
    "wWgH7n71K3y87n5woWprC4ML1YgvVB94gMcPFcW/+nTSdLUSYSLJr51opq/ijVHEb0LcpC"
    "JqLiD2erOLjxuFxHtAEeUhPkz5fcf+67m+iEwSAvzD34Xss2duduHmWWVKq3ZH4MFLF+zS"
    "taD8chZ37obsg8gNkvubSIuFvRW/qwU8EmkpbnAhckXTOCrpkd3lfDE0u+qxu1r9/S1V/M"
    "WkwJ0N7mwjvbOJ/5qAm7QHcDXA7X+GBmvgarkTN3gTV52J2e9WlRCuv9FlAnCj2+FGNyfe"
    "0gT1tP1OoPfTm8oa5rM5dWcq57V62CURQP7lyAfknyuuYlahbwxakMUsxi1knww3cCFwn7"
    "EqK34j3JIUoG2AtutP023AJCInl4KYHCOwH1wvUlXQ2gZ3LgfL2wBx7LlY6fNdr4FLIqOL"
    "FDnRqrJx0lBl46RaZYMGjmpF15IeWXswUVUd5gSb9QJbSVESQuT7YxoRHw3RrtvnsMyKUW"
    "Q/9P2fXU5rb44U3H36aNJE3M+lRloFE5M8XPQBUfZXNGc4izRhaZawtGAEr3LIKfH073sy"
    "Y19PXS5xxz45Mf/tnjzQgHwTz7/hB6aqfENz6sUpweIBEtKeV1/0Nu/Rt4DgkPrfODMfYp"
    "d3SwIivgL7BIdPXIAG6LvYJXiCFiR4JL/XTCh2V/G54pmz7nE0m2d/8fRiRjT+pft4KEz+"
    "n05OTk/fnrw6PTt/8/rt2zfnr7K3tPqo6XW9/Pgjf2MLey3w/eCjNXCjfOGOMVOnBGi4Ym"
    "QSI1yw7SdhfkHGKPAY6pVarJMWTjgImG1MsgiUaqzuTJm+ow+pLAKQqm7oWOlyVb/Z5xJA"
    "J+nQSfFVwsTQlUuAnevldi5xazOBPRMA1HdIaQQlisfnJtszeHf3kt13ede/0PsvK/9IQb"
    "MlTyZNLNv/0vtpkDTSYtmiVeDHefj5NcFBrIM48wi7CXN2SjBgT4QsQxRyp1Lssf8GnKRF"
    "DwFdIIdyt1Xh9cq+bdxdtHZnNQRct8MpfVvZEMJ05tFoN9dW4MRscWLJlOmqnUnzERIM7T"
    "Ni4jUwWtqpxJgIMSvrW77vK7186ld0JjDCNX2slWq3IdNuNV104Kr8HmpXdNYeDIyKlRq8"
    "LIKxKDlCPnIg/KOWWZ4wCF8yybIcOF70eYZjrdnozMkkRkfetV/RMSAPJCDJDVqfHpWERg"
    "dy+zEvPlVpTfUsXdoeSDozkq4nHkbX9NH1b+OCcUcK/qPwfNLEgni85TSUmmpxIXRJfCRk"
    "3wvPHcEz8FTqnLHgwbW84J8bimhbNb1h3IOOe0/OVUEJPKuhuGyyjBPwyzLjq/TTevZ9/s"
    "K8SBMtCI7wtjFi74dV+LIUOeGY53sg8wu3S5hh1gdryiv7mhyMksjorj7tV8BzyLNrdrnM"
    "JUYHbye+N5C162iE7gh9w3d3f4Q9Z+0Sl+6v6rif7Nlk+2U8Mgn9YY152iomiVx/gh4pdR"
    "AN0D12JiJQht+qPXfBL9T3G4RnogCMCMjhf8YHTY3/QVs961zcxS8XvzpKwnDyMxAicnrr"
    "fZBNm+7RmwmM0FrbvgfCUHRHe6xK69ojRJEcAo/CDy/FOdGUXSMVgcQaWxJr9MQkcsvLM/"
    "zikrVK/cofNupfosTD9Dltp5EwlVvKEA7zuhGe+0RC5EbvULyUwgkSmS2YziRytYTv0cL1"
    "WV/cZXPDRX4nmvDSEWw1/i5k7QLWJ/8Sqvyp3Q+oHUYNJhbIdjoWTQuynXapY4EaW16/Wj"
    "Qdb9awhqtEXcjwNE5JmAuBqmOQQyz52tMHauQ6VhIbIQHdtmvTjF1LXuZnW5SEG9uQbmwQ"
    "ATlCk0PP4B28xeGWRFH8A6s33uTRpPG+KzXSsjYkAnFFjqR6xzu0oH40D9MPZx4OQ8LumE"
    "zlcETsIvv3fcANA+xVpatAbW5or+vtF1i4uFr2DTTRkJLm4/MIbP1eJaraVKGt9/rOBMDt"
    "GyrXgT66rXJdX5jtOSGR8owXD5pP+KyJ1vnOUwuIlAMBmdHAQUJ8wlMQ8A7jKlxYVN5CC/"
    "xEwncxqyyyg/Lknzy5Jy/QxRlpH30TFci+qc/77obSIbB5vwKWYDZ3n+N3Evhsq2oB5Dtu"
    "AV6gScZ7LGkFCIAyMrJZr1NGCgYV6dQynPaSKMQO9Geaq293qqXoXp3T9qM0mbVt8hUao8"
    "ntOROA2/PLb8+Qz7drVl/A1Qqpn/QzLHR1SX15VRU4/S9s2/7y8errvkj9K8w2PYdt8YQU"
    "b6Gq55Omy/8saTl9SJtuJQG+cuqdsBtBlLrwoxWbxwCt5+5szi7ksS3kdyG7podPceWPBb"
    "u4sxmJy2tzpUsEAKB09Or1v6tBtl/8/+8on4Ti3X/C9/dlEOdByCYpgT5ZaekLcjRJDwP2"
    "B9/2Gbpik6vpfCKbkNoY6Y6dOY8kBMoCKAugLODy2p9bDVAWhzjrQFkAZZG5RcaKSWWKGz"
    "wiM4kR0hbtpwFaYIdMVToIf4nUCEsiTS/PAMFuAJe/DZDH4ACcCvuG7+C9Cj/TiKdHUVAP"
    "yZNJE+ng5222sg23dEFig3565+cZ/yJeIdT1hcffMqDOahZNEGVrZYJWfuR63PrPmnFdqc"
    "ottNNlj5kE/lPaGueuuAj5zy+PAgQDEAxAMMBVsyd3ECAYDnHWgWAAgiGrYJJoJoZzLInB"
    "e92XCdfZzf9llFP6Xy1mk973nBaIpFOtiPHThoDx02q8ODFKKEHGWa62E2SXODJat2n70a"
    "HbSUJS6aJqcgZIYnDG9/mMh4jBpPybXv23pgJwkMwXSHAgwc1J8K84fDpSUODi80kTAR6l"
    "LfTy9wquOqLIoe/Qek5DEnPRKTG9nhN/IjzgRL3fZUCfSRhHx8WctUP9ugLCrXXdYzrcWQ"
    "nTZtfDZFVGLY1H1+x1T14L22OHdBXMrA4oueJaGnKGg8Al7XhjNi5P9gq19XvujhIn2MSN"
    "9I79ipBkf8RxtNmfC4LDVQwrGHHAiANGHKD9+nIHBCPOIc46GHGA4MmMOG7kGeXbzQRGSO"
    "13QpEmerTyJarxw12Bk+g76baluzQzAYvcPS/paYe/P9dYmuf11cAr7GNA6cN0jf1Ilae4"
    "wT5SkhudneRYK3HucUPm3ONq6lyBWhXmr+xy2QDzSPBtOi8//P1r4aisRLZnx+X1zecf0+"
    "blcPci2A+uRxQ5zuvzCWQCkE/g5fkEUoLF5KDLRXY86YaDveKgSymwCnK1NIUkYY+meNXV"
    "9tsyTZGzptqKQyZhcbedY9/pasctnWhnOgda+RYinWdnlSIdVKWZ1Z9maXs4zIwPs5RZNt"
    "kcQkjSUr89PLrPxJ/eb8xALUkBsFVgJTuHPq5FIYBVBWtmajKBVRYCWKuwynZdTVBlEYC0"
    "Cmlu99THtCADoCq02T2kaesbb9ixj5h4r6v4QvGVooeYvP0VHMTYF0Cff76+PlKdWy3g+i"
    "nvaZzIFk9rDWy5it8CsFdJN+NEVboHaUAaH0QtgHoxm9GVH+F713OjzZes23GCXDi/tXYF"
    "oe+3sXg5yiSQOhwnwsUbkgbE6VUVTrRt0JYu9RrY2k7p2jdNTBfZ3uZ0/XnpUVx0vSw+mT"
    "R5lK/yNlo+5dyw9A65UYh4aTS6YN9mcU8C7tLNP+TfAFEfOW74NBEpUcQnboTWOET3AV09"
    "zqMkIysTeSLLiNdhQUtCl16Nr3m3Q/7q/+rHHu044pXhqEjmkpWOES7smGeLfSI+oquIdU"
    "CW8cgBXU9QSGNRPvDc5atkg2bYT7/Ee9GS/wT0SEmIPPZm6GaULaVQkVwOhReuRx4i8zwq"
    "9TYD5fVq+JFOpyc6IZgn9RGYJ7/fVj0dCnx36mogADLAN20/QnzPdeA9r0f3vFrX2/2XAt"
    "x6JiZpDiyMqm43JKjsNkFluMCeV8W3uQZ9KgMl6A1K0ENkRP0iH6aPvE5kRKpSGk65JAa+"
    "8X32jWewhy96qQuCMMd9nuP9JGHo2YSOLQdDz+DdPQVDTkbukzX7ycPqbMTy48l2/my6zF"
    "pqsmjsS/ISxZRXK46ZJtdPaxT5KO4V8dXjhO95ggVeoBgt8AaFJOGq8j9iiqyOPOtoJAV9"
    "dSexiT5difcjYJuXtBXFZFWB4yq1hIByqwHlKfra3FXSfoTX1fbLQJYWv4bvUCYA/IriUv"
    "qQgqa7WjMBWK4ayzU5y8ysBgWhEcLcjvmgQZfMz8wddcnc3DcwwHW1ycJS61NCrxvuRxbO"
    "3aVKlcwfNiqStNBsqxb5tzlFc6a48TKVwQQ9BHQhkm7xnFz8v1VtUEuix9m4Qpev/jZGuT"
    "t6Jkz/9fL8RrNVGNFF7AsICihkNKpuf5DRCHj7/vL2kNFobLOuoHoho9GBMvqx5qOc4Ton"
    "DfVF4aByEIhEtCaoZQKHjJppFDHEDzcpY9K1Qh/SkhQwgQpkpQucycVBFgJct9s5E8RaIK"
    "d+yXsaGMS67FRxdanpKdXm0AK4V1JXI0W3tCluhxeihbaDui1OaD9sarpVKLhUaRepZ1Kl"
    "TWs7j3rB2dB3wjougjR4ZAjBs/kEPTF13Ef3GxHA8cvHz2mN3/Wc8mCOgK6WkziaJJqLIB"
    "PELecbNJtj/5EIkzundKtErJ0he8zkLnkQTOejPLvdp/r3cBhNn93QjazUMiCBS8LklbU7"
    "tHjN9jLyPQ/62svI6YE+Y8OGiamg0wHn7ICbZnGGXY/G95HOB3H9cElmfLOdOqvu33k23C"
    "rgR7qV0Rb8aCW+tfFCgkPqY8/KYOwcZ0hGm2lMi3R+JqzY38LH2MZuxo5dpntYOIL4ViWS"
    "J7RkuMyOzrs8eQkYLMFgCQZLMF31xaYBBstDnHUwWILBMguP8QzrXGQCL3Ig7dlMljMiaP"
    "iPHtf7jx6flN10ObFhgG3SvBVke5TWQyvRREOeiWqaiccAO0arNhMY36pt37mcwUZXCmNH"
    "Pby5xPjwbX/1sp5dn7At2QTigtD4UD7VQfm0HuXTatUbmaZQqjA1B1xJ7pBdTBziMU0uMM"
    "awLHfIGKYMVgW++vzpuQS46ihS92DX20zNYa3IAbhVcEtcssE7X5U85Le+ZE0xwLEqecg4"
    "FgwpBiiW5Q4Zw6KpzWwpFgUPGUXPnZEXYFgSO2QEy0ZYAxQVooBkDMcL9Eu1NKhDVXVIeF"
    "5UkK2/paftLdaaS4e0wI9qJYxtyBdbuaNDKT+lEaGLUn5FhyyTA6wseMgbr+wmor/hlqSg"
    "amp5m40daCqA1hdNzgSgaPLLiybL/pq6MWSSCOgL1YVc9AvVx7UiByFPqmqUkmuzrq4ric"
    "CChUqUFiAt+P5rYlqQAVDro0gzD38D7UshChBbK0xpEPHYM4D/k66kl9amzOtNVdSuNoCd"
    "U3c23BvX9pBHSdfUgDXeQgHX7eXR5LNGA1gBC+C6vVaipGpqwFo4lgBe7aB9+RjXgDm/Wb"
    "WA8dgrJ1auocblEyUP8uWSspEWhH+HCvSXifQPf/1CPBypY27SorZ5T+NZ3sWzy3OXO4J0"
    "68X5SEeIDq+lvCM64yo2XeRO2Rdaz4lqfzNB6IPczUi2t6IBhIY7L6NrGh/VY8SHnX3Ram"
    "eEkrQft6KzsULFnkZ4tuuxdhX3MtJtaUZXSx48vSNEvJORIsTUqogEu+5IopORIhSQGfa8"
    "HRH6IjoZ61YUkJC/Zrtu21+Sbka6kFz/2Y0EBDvi9DHraKRIxbUNdgOpUEZhjC+d8OfYVV"
    "HifYwJIM4JdJZnToClyjKXotiQYy5rolXvbUYX7OfzBG2i+gYvuYGRoESSQhx0SXzegmd7"
    "o4FDRJM59p30Qy5Fn1Xp5Drov8e54wTwdrIEPbmZpcDiqNhhg9HA/sARmc19d+Zi3/7YMj"
    "toddjEu9Dm/C5aSwfVNIx4yXlgb9cDtZlL666URFealuL7WNpx7srpYeUkencSFvwbQaYs"
    "yJRVQBgyZUHOJMiUBbMOmbIGRTkMcJqrb3emmlQmuT4cTJYZX86W9jMPFbVI3QilotSO4U"
    "l92zkNw+XTa5LuCs0ELIbUzTwakvSrdLxGzzWW6HntCj0vL1BOzrxoqy8Iwkbf540+Xp4v"
    "0d1lQZjjPs/xMqAL92WzXBKFee7zPEPyrbbzQ9HgqYpmfcR+2h4i9l8QsX9PV8H0gag8+9"
    "zH2hVclBvRIv7Tycnp6duTV6dn529ev3375vxVtpqrj5qW9eXHH/nKLsxAdakvcRCF5vAX"
    "xAD9l6KfGF+MoM9lAPeX4j6joSHqqQRg/lLMQ+ILnggvzO7uRTEgmLYTTAlkSwbUS6DO5M"
    "aHdfsJmLnb5TRcKT2lGlKJF6TGh/OZDs5n9TifVXDmbiiqovP1SnkuAWq5sVoOOcusQQ1p"
    "obag3klaqKJbmyZtUhQakSrYnk9I0e9JE9eSFACryNHpmmYxkyQAUMV1xDx/GaQu24JpxW"
    "VXE9iKHCzY+uRQL0oLBYtWNyNUglgVY+M8Gr/kPQ0M4rrwl0lNthLtPCUzKU3WrplgRp9x"
    "q6QV6WSHggwwesmhtid/KetebazYkecukhRODVCTu1QrqxU/PIwX1uKls4As+wro88/X10"
    "c1WhiAuw3ciuZZg28hyhNyQUG2I0grsleEICOEDkqQEUI7TY3r75wUijvoX7v+mBTn7vMd"
    "CMDqch6kaG7JezD10nZayQ/ciCzi1ARC+h2Kfckm7APu1jRBNODPsLcif8COQxwUkoDbEi"
    "do7UZzJh+iB0LUmQ/a7LzHaQ9ERy2FWIsp5LHREA0N0dCVXQ+ioSEuFqKhYdYhGnpQ6vYA"
    "p7n6doc0MCqMmba36AUVq5dHXb3DXYaZmnoC7+QC3LvdsYisjr/keb2/5HnFX/KfK+xHbr"
    "RRUMAexTUKnixUQvmBSw1Nx2sKK7/5+fL6A/rpy4erj7cfEwezbPMRD/lH7AM3tWJcXFfq"
    "4K1UWSQbAM4kXojucPb6NvA1jkqCeKTa+dCL0cju4hXY6y+Fkgj4l2j4l6SZOnf1LhlZat"
    "VJ2bdEWlcFo9zVxe3VxfcfmmxyXbKWFyRwZ/MjBWWZPJk08ZU4b7ONq6xHdDsvCExaL5i0"
    "el22nkobgzp78uaNhj7LWtUqtOJZyWN/uTRBOGk+QnSPX+ncFlirWnTFs3JErB8RVShyfR"
    "yKJLJTJErf0LYRilJREGweZv/5/7OX1is="
)
