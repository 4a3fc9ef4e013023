from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_sheet_form_277d64";
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
        CREATE TABLE IF NOT EXISTS "own_table" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "key" VARCHAR(40) NOT NULL UNIQUE,
    "form_key" VARCHAR(60) NOT NULL UNIQUE,
    "menu_group" VARCHAR(20) NOT NULL,
    "icon" VARCHAR(20) NOT NULL,
    "order" INT NOT NULL,
    "is_on" BOOL NOT NULL,
    "rights" JSONB
);
CREATE INDEX IF NOT EXISTS "idx_own_table_archive_32afea" ON "own_table" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_own_table_archive_2b01a9" ON "own_table" ("order" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_own_table_archive_f1295d" ON "own_table" ("is_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
COMMENT ON TABLE "own_table" IS 'A form in use as a table: where it stands in the menu, and who may do what with its rows.';
        CREATE TABLE IF NOT EXISTS "screen" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(60) NOT NULL UNIQUE,
    "definition" JSONB NOT NULL,
    "version" INT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "screen" IS 'How a store wants the pages of one noun, or the menu: words of fields, sections, order, what is hidden.';
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
        CREATE TABLE IF NOT EXISTS "dashboard" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(60) NOT NULL UNIQUE,
    "tiles" JSONB NOT NULL,
    "version" INT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "changed_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "dashboard" IS 'One arrangement of figures: a person''s own, or the first one of a role in a store.';
        CREATE TABLE IF NOT EXISTS "duty_list" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "form_key" VARCHAR(60) NOT NULL,
    "period" VARCHAR(8) NOT NULL,
    "weekday" INT,
    "day" INT,
    "begins" VARCHAR(5) NOT NULL,
    "ends" VARCHAR(5) NOT NULL,
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
CREATE INDEX IF NOT EXISTS "idx_duty_line_archive_08c3b8" ON "duty_line" ("ends" NULLS FIRST, "kept_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_duty_line_sheet_i_7cd700" ON "duty_line" ("sheet_id");
CREATE INDEX IF NOT EXISTS "idx_duty_line_item_85657e" ON "duty_line" ("item", "kept_on");
COMMENT ON TABLE "duty_line" IS 'One item of a sheet: done, not done with the reason, or missed.';
        CREATE TABLE IF NOT EXISTS "form_draft" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(60) NOT NULL UNIQUE,
    "based_on" INT NOT NULL,
    "version" INT NOT NULL,
    "parts" JSONB NOT NULL,
    "steps" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
);
COMMENT ON TABLE "form_draft" IS 'A form that is being built; `version` rises with every edit, so that nobody writes over anybody.';
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
        CREATE TABLE IF NOT EXISTS "award" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "month" VARCHAR(7) NOT NULL,
    "words" VARCHAR(200) NOT NULL,
    "reward" VARCHAR(120) NOT NULL,
    "given_on" DATE NOT NULL,
    "given_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "meeting_id" INT REFERENCES "meeting" ("id") ON DELETE SET NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_award_archive_11a77b" ON "award" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_award_archive_ba0b6a" ON "award" ("month" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_award_archive_d2a64e" ON "award" ("person_id" NULLS FIRST, "month" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_award_archive_75cd08" ON "award" ("store_id" NULLS FIRST, "month" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_award_archive_dd5d99" ON "award" ("given_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_award_meeting_707edd" ON "award" ("meeting_id");
COMMENT ON TABLE "award" IS 'What somebody is praised for in a month: spirit first, money second.';
        CREATE TABLE IF NOT EXISTS "objection_script" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "objection" VARCHAR(200) NOT NULL,
    "words" TEXT NOT NULL,
    "category" VARCHAR(10) NOT NULL,
    "side" VARCHAR(8) NOT NULL,
    "filed_on" DATE NOT NULL,
    "filed_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "meeting_id" INT REFERENCES "meeting" ("id") ON DELETE SET NULL,
    "series_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_342d27" ON "objection_script" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_61cc4b" ON "objection_script" ("filed_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_b164e6" ON "objection_script" ("category" NULLS FIRST, "filed_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_f41527" ON "objection_script" ("side" NULLS FIRST, "filed_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_67d5a8" ON "objection_script" ("series_id" NULLS FIRST, "filed_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_a8318b" ON "objection_script" ("filed_by_id" NULLS FIRST, "filed_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_9c7265" ON "objection_script" ("store_id" NULLS FIRST, "filed_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_objection_s_archive_ce34b5" ON "objection_script" ("objection" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_objection_s_meeting_2df705" ON "objection_script" ("meeting_id");
COMMENT ON TABLE "objection_script" IS 'What a customer objects, and words that worked.';
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
        CREATE TABLE IF NOT EXISTS "review" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "month" VARCHAR(7) NOT NULL,
    "against" VARCHAR(7) NOT NULL,
    "lang" VARCHAR(2) NOT NULL,
    "issued_at" TIMESTAMPTZ NOT NULL,
    "pages" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "numbers" JSONB,
    "issued_by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_review_archive_59a788" ON "review" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_review_archive_943da5" ON "review" ("issued_at" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_review_archive_53a8d9" ON "review" ("month" NULLS FIRST, "issued_at" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_review_archive_d17eaf" ON "review" ("store_id" NULLS FIRST, "issued_at" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_review_archive_8f35de" ON "review" ("issued_by_id" NULLS FIRST, "issued_at" NULLS FIRST, "id") WHERE archived_at IS NULL;
COMMENT ON TABLE "review" IS 'A monthly review that somebody issued: of which month, against which, for which store, and its numbers.';
        CREATE TABLE IF NOT EXISTS "review_file" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "content" BYTEA NOT NULL,
    "review_id" INT NOT NULL REFERENCES "review" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "review_file" IS 'The file of a review as it was issued; it never changes.';
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
        CREATE TABLE IF NOT EXISTS "learned_step" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "step" VARCHAR(40) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_learned_ste_person__b2a3e1" UNIQUE ("person_id", "step")
);
COMMENT ON TABLE "learned_step" IS 'One step of the first week that somebody has tried.';
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
        ALTER TABLE "staff" ADD "away_until" DATE;
        ALTER TABLE "sheet" ADD "visit_id" INT;
        ALTER TABLE "sheet" ADD "customer_id" INT;
        ALTER TABLE "sheet" ADD "vehicle_id" INT;
        ALTER TABLE "sheet" ADD "staff_id" INT;
        ALTER TABLE "sheet" ADD "author_id" INT;
        ALTER TABLE "extra_field" ADD "form_key" VARCHAR(60) NOT NULL DEFAULT '';
        ALTER TABLE "sheet" ADD CONSTRAINT "fk_sheet_customer_e1ececd8" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE SET NULL;
        ALTER TABLE "sheet" ADD CONSTRAINT "fk_sheet_vehicle_87c84904" FOREIGN KEY ("vehicle_id") REFERENCES "vehicle" ("id") ON DELETE SET NULL;
        ALTER TABLE "sheet" ADD CONSTRAINT "fk_sheet_staff_08d1418e" FOREIGN KEY ("author_id") REFERENCES "staff" ("id") ON DELETE SET NULL;
        ALTER TABLE "sheet" ADD CONSTRAINT "fk_sheet_staff_3d40e0e0" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id") ON DELETE SET NULL;
        ALTER TABLE "sheet" ADD CONSTRAINT "fk_sheet_visit_c904a5a1" FOREIGN KEY ("visit_id") REFERENCES "visit" ("id") ON DELETE SET NULL;
        CREATE INDEX IF NOT EXISTS "idx_sheet_archive_078d0d" ON "sheet" ("form" NULLS FIRST, "author_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_sheet_custome_947095" ON "sheet" ("customer_id");
        CREATE INDEX IF NOT EXISTS "idx_sheet_staff_i_5ce66c" ON "sheet" ("staff_id");
        CREATE INDEX IF NOT EXISTS "idx_sheet_visit_i_313db6" ON "sheet" ("visit_id");
        CREATE INDEX IF NOT EXISTS "idx_sheet_author__bdf9b6" ON "sheet" ("author_id");
        CREATE INDEX IF NOT EXISTS "idx_sheet_archive_0d3e24" ON "sheet" ("form" NULLS FIRST, "id") WHERE archived_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_sheet_archive_a099fa" ON "sheet" ("archived_at");
        CREATE INDEX IF NOT EXISTS "idx_sheet_archive_4fb6ae" ON "sheet" ("form" NULLS FIRST, "store_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_sheet_vehicle_9b3859" ON "sheet" ("vehicle_id");
        CREATE INDEX IF NOT EXISTS "idx_visit_archive_32a0bf" ON "visit" ("state" NULLS FIRST, "promised_at" NULLS FIRST, "id") WHERE archived_at IS NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_visit_archive_32a0bf";
        DROP INDEX IF EXISTS "idx_sheet_vehicle_9b3859";
        DROP INDEX IF EXISTS "idx_sheet_archive_4fb6ae";
        DROP INDEX IF EXISTS "idx_sheet_archive_a099fa";
        DROP INDEX IF EXISTS "idx_sheet_archive_0d3e24";
        DROP INDEX IF EXISTS "idx_sheet_author__bdf9b6";
        DROP INDEX IF EXISTS "idx_sheet_visit_i_313db6";
        DROP INDEX IF EXISTS "idx_sheet_staff_i_5ce66c";
        DROP INDEX IF EXISTS "idx_sheet_custome_947095";
        DROP INDEX IF EXISTS "idx_sheet_archive_078d0d";
        ALTER TABLE "sheet" DROP CONSTRAINT IF EXISTS "fk_sheet_visit_c904a5a1";
        ALTER TABLE "sheet" DROP CONSTRAINT IF EXISTS "fk_sheet_staff_3d40e0e0";
        ALTER TABLE "sheet" DROP CONSTRAINT IF EXISTS "fk_sheet_staff_08d1418e";
        ALTER TABLE "sheet" DROP CONSTRAINT IF EXISTS "fk_sheet_vehicle_87c84904";
        ALTER TABLE "sheet" DROP CONSTRAINT IF EXISTS "fk_sheet_customer_e1ececd8";
        ALTER TABLE "customer" DROP COLUMN "lunar_birthday";
        ALTER TABLE "staff" DROP COLUMN "in_training_until";
        ALTER TABLE "staff" DROP COLUMN "away_until";
        ALTER TABLE "extra_field" DROP COLUMN "form_key";
        ALTER TABLE "sheet" DROP COLUMN "visit_id";
        ALTER TABLE "sheet" DROP COLUMN "customer_id";
        ALTER TABLE "sheet" DROP COLUMN "vehicle_id";
        ALTER TABLE "sheet" DROP COLUMN "staff_id";
        ALTER TABLE "sheet" DROP COLUMN "author_id";
        DROP TABLE IF EXISTS "review_file";
        DROP TABLE IF EXISTS "care_rule";
        DROP TABLE IF EXISTS "dashboard";
        DROP TABLE IF EXISTS "coupon";
        DROP TABLE IF EXISTS "recall_month";
        DROP TABLE IF EXISTS "share_policy";
        DROP TABLE IF EXISTS "duty_list";
        DROP TABLE IF EXISTS "form_draft";
        DROP TABLE IF EXISTS "accountability_record";
        DROP TABLE IF EXISTS "capacity";
        DROP TABLE IF EXISTS "calendar_feed";
        DROP TABLE IF EXISTS "target";
        DROP TABLE IF EXISTS "objection_script";
        DROP TABLE IF EXISTS "meeting_series";
        DROP TABLE IF EXISTS "slip";
        DROP TABLE IF EXISTS "countermeasure";
        DROP TABLE IF EXISTS "stock_level";
        DROP TABLE IF EXISTS "vehicle_status";
        DROP TABLE IF EXISTS "contact";
        DROP TABLE IF EXISTS "closing_day";
        DROP TABLE IF EXISTS "record_look";
        DROP TABLE IF EXISTS "notice";
        DROP TABLE IF EXISTS "loss";
        DROP TABLE IF EXISTS "duty_line";
        DROP TABLE IF EXISTS "award";
        DROP TABLE IF EXISTS "task";
        DROP TABLE IF EXISTS "meeting_point";
        DROP TABLE IF EXISTS "amendment";
        DROP TABLE IF EXISTS "stock_car";
        DROP TABLE IF EXISTS "duty_sheet";
        DROP TABLE IF EXISTS "elsewhere";
        DROP TABLE IF EXISTS "letter";
        DROP TABLE IF EXISTS "learned_step";
        DROP TABLE IF EXISTS "meeting";
        DROP TABLE IF EXISTS "attendance";
        DROP TABLE IF EXISTS "lead";
        DROP TABLE IF EXISTS "review";
        DROP TABLE IF EXISTS "screen";
        DROP TABLE IF EXISTS "own_table";
        DROP TABLE IF EXISTS "appointment";
        DROP TABLE IF EXISTS "letter_template";
        DROP TABLE IF EXISTS "bearer";
        DROP TABLE IF EXISTS "recall";
        DROP TABLE IF EXISTS "record_step";
        DROP TABLE IF EXISTS "sales_step";
        CREATE INDEX IF NOT EXISTS "idx_sheet_form_277d64" ON "sheet" ("form", "archived_at");"""


MODELS_STATE = (
    "eJztfW1z2ziW7l9B+cv0Vmm6YjtxPMnWVtnudE9mnLivne6Ze9NTCiTCFtcUoSUpqzU789"
    "8vAL6BJEgBFgmT1Pkw07GIA0gPQODgOW//e7SkDvHC7y/mc7r2IzxzPTfa3pI5DZyjd+h/"
    "j3y8JOwfje0m6AivVnkr/gFr4glBXJCYBrnILIwCPI9Yo3vshYR95JBwHriryKU+F73xCS"
    "JPxI/QPQ3QZuHOF2hF6MojCPvhhgTv2Ic4Qgs2OvGJM0H4Abt+GCVtg7XHehVNNjhEHg2j"
    "5E83RA71yff8ezh0zr6I6z/YG3Ltu/+zJtOIPpBoQQI28Nd/sI9d3yG/k5D/+b9H9y7xHP"
    "HvIxzMF+4TcaY4OuLtyO+rgIQhQylMRZNp8teex8HfrgT2R6IxQ5n/4blhRJyjf09Qbees"
    "efrDpmwKuh4rjHBEbA/6yFC2/kPZkgrY6rc+Ll0Hc+sIz/E6JFPXPsoRDV5i3Dl7y9sb6e"
    "sRDdwHl3XGRVePUzFwYS+Of6L4fJr29tGPfhQN+Y42m86pt176eePVNlpQP2vt+uKbPzCI"
    "AswHfoeiYM23YP4lk6073ZXj3SpvEm9TkoxD7vHai/KfyL5A/tnRdPr55sv07sOX6fSoss"
    "mnEtImnHw0ZwgydNhXDcWvf+Bf4Y8nx6/fvj4/PXt9zpqIr5l98vbf8dA5MLGggOfzl6N/"
    "i+c4wtN8LnNQ2RvKJ80AWUliN7wpmE34ph/kAOcHY4rmca/hzeGcB4T/8uQVKSL6A3sSuU"
    "uihrUoWULWSUS/T//RFc5drmT2A50b39smb1ADrl8+fvpw9+Xi0898uGUY/o8n8Lv48oE/"
    "ORGfbkuffnf2H/xzynSrWAPLOkF/+/jlz4j/if7fzecPAl6moDwEYsS83Zf/xzeiI7yO6N"
    "Snmyl2pJc9/TRFrTDr65XzzFkvSsKs92XWU4ykaU++fT7rpfPQZNpLoi3Me7JM+zLtw53m"
    "6tudqs7FCb5a4EA9uWn70qwyeLp6f4/if3T1Ci/x71OP+A/Rgv153jC1v17cXv354va789"
    "JsfU4enPAnxQMzciOPmKCbCdiDt8vtsYDt8ckrDXRZq1p8xbMiwvKdQLlNqXEuiTVtUQPE"
    "vQFmvueUIBTUSBW8L+weowYvE7C4B3T1+jdt5R/+/qWwi6cL8btPF3//j8JOfn3z+ae0ub"
    "Rwr65vLktgcy7JZENI248A6uJucPJKZzdgrWp3A/GsiC67tIcm6KbtAV0ddGXGSxdhWcYi"
    "ykviuOvlIHWGnN/TxjiTsIjwAvuOHXyPT7TUhgatoQxxQsYZQJxLjG6rONPZKc7qN4qzyj"
    "5x73pEsQ3/5e7msxrdTKCsh7nzCP0LcR51VJdEjkSzZlFWIibFix/voKxZZIYX7W0jFbC4"
    "pJ0A31u6yh1r3TYaLhuVdR2Qlbedrv3I9UzuGiWxPe8aw1nliqtGbG412hskEdgdnr874H"
    "mkNITU3/JyiREcebaveTF4U2et2JHrd4qi1CFvFKuA0nuT1ZoJwGI1XqwCu6mx1lYSg935"
    "+bszub8nczMOLpOABW+84OcLMn805oyLUoe8O+fOMSbwyUKHjF5yytMN+4lTI7cfheSznF"
    "R6Bl/bbio45K+pGbKSCECq8PyR3P80IZVFANIqpKxnvh/OtmawlsUA2iq0stOoJqyyiD3H"
    "v55jyp1V7x+VnpXi7a7i+yND0X3w/0q2AuaP7CthX2mbSGIPrhbUnQ/3yM8/zb9igDeZf2"
    "9hF+RXe+KRSPz+2w93X24/Xn05qh5dLcDKBJa/5q6s48RWPrQL2LIvgD7/cn19VKt3tQDx"
    "XYTv70cMblXX1MA4O50A4F0Alw9yDXTFIdUKskk/AzvTdKGVD/OaTZcfbTM8f9zgwJnWnH"
    "EzggOlteIyEfzxr7fEwzU0eYL1pehkRGCXHG7o454AxfGG16yjsYIURmTVCkh3rKOxghSx"
    "03xPkL6wLsZzXogtip5QaWsqbFrVR8uTZfkT7OMH8ZP42Hyk4q6kCAbO96v68N9Z3mZnvO"
    "8dXZIZdbaIj+Mg10cYxfHC7xBOI2w98kQYNBs3WiSfhAs2xARh34kjbaMF2aIQb1FEkRtV"
    "Y3y7G0YR1/v1KI94XrETgiaBfX2I9RW/saWgxfhX8oP0H/zP+KeKPyGMEcIYK5skhDFCQB"
    "uEMcKsQxjjoDTPAU5z9e2O1R79AzJrb+94fDWQ43FJfaLg7y7dh1o0M5HRoPmnk5PT07cn"
    "r07Pzt+8fvv2zfmrDNbqoyZ8Lz/+xCEuvBhVzFdUjK+/fnOB0UDe2gJ2w+mCHWiKJUypR7"
    "BfcxnJpUqQzphYV5hmn9jd3y9vbq4LW/vlx7Lf1C+fLj/cfncs9nTWyI1qlq5wb69iXe+6"
    "lgmA55p5+CjDzn2WNlOUBGWmz8pMTrQYHAiyDHgwKDeqlM3SR7UgA6ju9gvJidE9bZR1SS"
    "kHBre2NVheaAWb5dXF3dXFDx+OFDtEK6ZgPSP7UHEtbItqXOtNwV1aYCSzp8IKUzSK1lti"
    "kmXjpQ13mmP+tqCItyYON4ukNpLUAkL8qmVFS6LHyU9j60Wr1hCOdARGEDCCgBEE6PDeXC"
    "3ACHKIsw5GEOANsnk2n154m3s1zTp7OLBDXehDwA61hSqwQ8AODQTXnrNDwt+7lh1KvcF3"
    "skNh2lCrOA9vjei95D+7WVDkuLGH7IS71sa+sxv2MFRX23lGH4fFIAF3BNwRcEdw7xjSvQ"
    "O4o7HNOnBHwB1l8Xe0Or0NdSqoYkaH6MDVdc5YoeBWka33jssERgCube844D+HfiL1l//s"
    "2dED9GdfUQX68+Doz57tDfuzn3n6mZehP+94WP7P1HPn2yMF/yk/njQRoCK8f7rKW2r4x+"
    "EIEZwmC0BzHAQuCdFsy3MDIJFZ5g8hiruc8I/TCjfvE4k//YmXBeeNeTgJZ0H5v9naUGQt"
    "6Hw0ZfKCLI2QXJwnyRvQF841+2pdD9RmvgQ571D+A4DqBaoXqF64Yg3oigVU79hmHaheoH"
    "qHV8exy/e4yxqOA8hG0XsVDxJSQEKKl4Uc8tH3DNMGahVSI+txfnulRu6S8rtYiR1kScRX"
    "r1B+8uNJE+WHSw13Mn4XnHVDEWfi3BCR31dkHiWxrj5a0HUQOzI6eFvl7wxle+zjOBMRvt"
    "N7KnQ5/tW7p/jS+rPS2F2PiZ0nN6RpQnuLAydDZdneLQ79yNaX/VHljcbisK2t3K9H8zX7"
    "DUuiXixfj57IwmXqU83T0HNX4OgL7C+wv8AD9okgAvb3EGcd2F9gf7OqNgVNvzrN6ikuSu"
    "1ZvrVvb3XD9CrqtwoVU1/BSJsDi6NkxpIVo22HSAUsukfHa/+oK0i79kB3w4WqsHs9xrnE"
    "CHzQi/CevtLBl7WqBVg8KyLsU9UarnfxT9uPAF3rHv4F/kZzBy4Kgfd3dRsus1OawJbFAF"
    "rFFbrIImkiW5IC3UGBrMRraqIqScBSVShjCWepD6gkAYCC3dcGpkXaXZvklYVgqSpgdUM3"
    "MgRVEgFId3oopEd6FWFjJ4UrqauBbQe6fgolBajGVUGxMbQA7695T8NawbrgFrdDKDxu07"
    "umrMG2sR0sqDsf8XKV1HYNUJPbfiurddThn0VaRGMXyK77gO0ubMvMiM4ey+5SbQCbdDNO"
    "XKULpwakQkNtQyFI+xknqLIibxwGXshugD1PYWm4TAR//Ost8XCk9rbJU1uyTsaD9b+79J"
    "m9wis850E5CofZ7NmkyVt2Lrfa6Sr7Z7pB7MtsuddrGLu28rOZ/UcoPijCjyTkyT2pTyT3"
    "1w0hjw7evkcbl035OkrF3CiNXd8sqBdL/EGRUdTesD120E1+Df+nFe9cK4Okml3X46w8PG"
    "fz145fqKzkp7MCbp7g5glunuDw1xdPMHDzPMRZBzdPcPPM3L5yfVHb7ysXGWGI/7GOY129"
    "X13Z6Qu8QNvTPxL1XB/NXADwBM+Y7gEFRw4I4O8JWQsmxi5Q3W1irGfAu2V4A3K7FsgqGN"
    "7k2aSZ4WXLJUibaVWA4q05hcpF3yGRaZg46D6gy6R80yIlZJm2GCKPrYZAJCfdLOgy+Qcv"
    "7rQk2K8pENX+ED2mbiM3YvB3PUoC4pSD2PlgAvfuOWjsOx7pnoZ2wylb/fuPAiQwkMBAAg"
    "Md2BOeCEjgQ5x1IIGBBM5uf6q8mfUE8KMyZ+Yzyd/dusfRf96v/TmfH5RcaeJCH9/TjT9l"
    "3+W/jrp6swvE8GudkODX9RHBrysBwbHCbwB8JjBC3v1cB97zenjPK/CynpnGvTABWBIZQd"
    "R11wAXrpIGKJflRriaj890zEjlPV+yI52Vwcb3EQmmnOYwuMkUhSDjbvkyw7OVb6dL6kcL"
    "E1jLYgBsGVi6Ir7pYi3I2IP07UAg5ZSmyS6btrd4kCUu2RbOMp2jTD8Pf0xTGmCbCVgEdz"
    "5UdFN61gBfScQiwuw+YQfg4xMd7eCkXjs4qVwl6HquTN9Uu9tKEvb22tOB7LXxl6iiWZ+s"
    "KZcYwcWhidvoIl1Tcu2amsNelQT4jeG/p8FyasgByTIjgLy4P5/pXJXP6q/KZ5Wrskcifh"
    "MzBLkoNTqY22fU5h4NCbfSTmtiOi8p9ZjuVsNLVKVLmM+YeFegp7yn3Q3l8ubmurChXH4s"
    "7xi/fLr8kPq8skZu7PJSPTRj87gZ5JkMAN0MdMUlTifUlodB7xloqxkn3jc27kXibAVWCg"
    "+sFMOGAtRpCy3HqzTpDYoomrE/qR9hUVBmzcAORHgrd5yasH/NCQ94FaWj51u2ztRuVvt2"
    "2GOnKod9r1acdjSL1FgaL7kgp0WkLY/OF0MytDV8c3dWWz+S4LzsvaUxuUWkrXEqlWniVf"
    "KPalEa6YE0s0IbcsS3AYc1cFgDhzVwXeqJTws4rB3irIPDGjisZXv6VpnCs8HlJBUAp7V9"
    "KbbEeUeloNTXBSpK7VkXaDgvlqIsUKriG4AnibxERaXqUuZhcGG2FX4fUQdvp+ziTzpb1W"
    "YYJ7c1A4hziYOuWTWIOkvcT8jO7tmyIwQb2sxEn7YH/7LypQ4/sK4N33FZ5pBPIBzWFvar"
    "f9ELQqOzRJ5o1fs6aaj3dVKt95UTaCaKkix0yKsUCiJ1tXcWbQeawBaFIPlLFdaCvUAT1Y"
    "IMgKoAdW1aw0eSgLcfchRZwRSKTbUGa8XPpbgXVPE1z1Ek5cMZ2Lqt82qZlNIUSXugRu4n"
    "qDhlgm1Txamri7urix8+QMEpKDjVL2ANs8HVRuxA/Z4irsVbkcaCjRX+NnbakWfaK9yMjH"
    "PtSWTXakXZKEvCx6/AbuIJe5H3NB7YS6Y94fe5J05XcS8jxQiqF9mvXhTyn67IaxnuzGkZ"
    "EjaKbk7LO6bWRQv2+xHOPaLdEK39BRtjK+oDTeLkk7wq0L0bhBHa0MDhbtP8k1ToDyGiG5"
    "+7UbM2S7EWqn7XnY/WY6dsbsFLXEs7HqngGW3jl238XB2w9yt5QoqkPJdNbCWl0tqoc7wO"
    "7Y8a0nUQq1v2xmxxyRZ9wcsu4LHnNwlXrPv4A3D4BodvcPgG19+e+ISCw/chzjo4fIPDN6"
    "TKVHgrHZ/oeCuxVg0JhCreSrmGq+37mUlY9AcL18FTnA7DAs5aMDegXAVZuqhpwyzJWAR6"
    "SRx3vbQDdMt+tuDF3CW62COB4rBtcB1NBUbnNtp+nqAN5mEyVXTrM2DlEiOAt0ll6SLzVU"
    "7mKJVHNeIFIQjI0XHmTSAzV9ILgi91NaviLUwM4ffcwBB+z3TWl4B5cDp8wmcaroBcCm5o"
    "fZ5dj6mpngGFmbWH4KYygSlsfVORoPUZL0xVGl6cPr84rCuOjYHKl0uAymes8oXUex5fWB"
    "CEV6rPr1TiC/E8G1BJFma6zzPthtwbKUp88nQZiaLUCDbRTgkfiGPdK6XCnHvJzMi92lPd"
    "o7g2o3xRsATiPZccF3g3v1xef0A/3364+nj38eZzcbcRD/lHeWbc2w8X10q0RdmjZ4CdyQ"
    "HWGljLnli64dmSCES8KVxXXizofeTAyn6ZmqjKIgCpKt49dxjUR7UkBcBChDZEaA8XVl4n"
    "wxBUSQQg3Rn0DhGuqIsI15eJee/Z0m0j5F0d5gox793FvNdUNjJHNu1npLhK54xWYHasl7"
    "YA7K3U1TixLSnxGvCKi38bm+3Iw94L0W27jzFxR21FOxh1moZCVKZ6serkEggjsm85LR60"
    "fMe6GZEmVvTTx+HjnhB9YV2MZyl2HhovVlNNeHy60naEyIdpM63qY7w1ovc8bJ0Jv0ObBY"
    "7QBofIoT4TmW0Rrzw+4WXC2D9CIoLWQ3XhsT366nF4e3tBuzg7DHifEJULUbmVPQ2iciE+"
    "E6JyYdYhKndQiuIAp7n6dvOwk+oE1/tdpe0telz5NMn/M8BoUaHsVvFtiAVLBUbg0mbbL/"
    "gZWxWcTL3asnT0EelGpe2ytJ+zQu8mt2W9fsUuPaZlDwoyYATeaQSe43bIc6xllOjbitXn"
    "ztXUuTIrd7wEgTrfBWrhVTXmzjslP2NTkIr6zIxEDcRn3kaL9SR+FGwTqlKIIk7UvUPYR8"
    "K6gPiymLCnIeFV2/i/4hTGauLz+d395v/mf+ONvyH+s0ORC5T/PUHf5ux3fuNJROOMoWxZ"
    "oUeyZX/hCLnLFQ2ikI3gIF4fIESP7JBEboRmWya6wgH7TtO4h4gNyUYUsP3mR5S1CpNvUs"
    "e9fhXE5ZFYaA6Juco+cLHpt2KaMfuiXY9mZ5R/LrrPsikmce9BgLEGxhoYa7ghDuiGCIz1"
    "2GYdGGtgrLMsJYk6qMtYp+1HmEXytQ5f/bqer35dLXjLlUYDcNP2IwS3/cxwTOk3gDZuDc"
    "BqAEsUCnM9sESlLA/RvtI1rBKhYIJvSQyA3gl0auHURThtPzpoOyniHjM6FXjro4bT9pDW"
    "rHyfxp7L8yWarFVJBJarznINF+5qpUoge0mpR7BfEz6cS5VgnjGxrnDOPrF7Z7m8ubkuXF"
    "cuP5bdA375dPnh9rtjAXyeAqPGTPdC1g+69iMSLAkO14HaClJsMWm0hlTb7rSK/I1bFbih"
    "QYReIodym8EDm4EwQtQnSISycBOHR8OQu3bTpJzZZkH8ibBDCHdvN0Lhgq49B80X2H8gVY"
    "NJpyP12I88jHAQhbaLatkbVQ7LsTeqHCnc5qhg6wBbB9g6gPXuCR0Kto5DnHWwdYCtA2pm"
    "qbzzO6mZlamPyveo5rItC71E+ZCXeX0UqVEJ+5KmeWVlmUNOK8vuKmQeGZFpkgiQaTpkGm"
    "TmtxqBA/lkIe1p/yGF7JwWwl0gWVQHyaIglaQerIapJCEHl80cXNzEo7Ihm2SYumZ9jAfo"
    "4p0f8m9ZzL/1gf3ADS+zeaSwv+YPJ02mV1Jopmd15emyArTAjsiThfgnPuXWS7Ty8JxJ4V"
    "CEbK0IXXkERdRz0Dp8J2yoDpkzNVwUsxRxYUv8KIK9VjiIXOwJG2qNCdbKsD22x87o+mER"
    "2bBR8kQZyV5pb1AxidZHlU/bdkf9WsqtK/UOtlqw1YKtFqx2PTHngK32EGcdbLVgq03nOd"
    "dNlLOsnuGC0EFbEiEGIrGDnWrZwU4b7GCnVTuYdBvR1N8kCbAhKHJmSTctTURlEYAUzDI2"
    "MH2pomljxLXB3PUSxZL6BrGuFaGhWpIyzZs6Qy1YEkuwSue1hsVLnEWA6u7cedKZDfZZm/"
    "bZl4nJE3ZFhSUotTfWG4G8tIWG/WcrYt5YS8JWQVo8JUAz8oB9YYLh5pa0ZF9shHGj2Agj"
    "8kPH9pcZ8aj/gJLcfh4OIyQqpqG44LzKAmRvYGV+QemY5FLTuMBbyub3wT6Ew8fYN7Xrge"
    "JUkGllGFujyu+dtUEL+UetjZoEwrY/LBiewPAEhicwQfSEmwbD0yHOOhiewPCU+VMWVGnl"
    "TKtnuSJ40AYoKNVjs1RPqo8bLFdZ5pDjBos3G02tuCgE5ieogmMF1ALNoQlqQQZABUMpGE"
    "qHhSsYSl/EUArGp9aMT9UjDGylO3EtnNs6Nmio36Zng9ao36a4H7SxYis5RceJcPFy1KsS"
    "eckxx5Z4tFZaposNJk0m6vRACfO2O43VFyhuHVt+Q7okM+psUUgihO/Z2hAWZM97LzKzsu"
    "XkhAjP6BOJLcl0uVqzxYLmHg5DxBaT6+U2YwdvqzZqC+P1ODwxdPn72L0VOJ1/W+NJ6Vpb"
    "G7EcG5j0DOZZMM+CeRYMdT2x4IB59hBnHcyzYJ6VMowm2pZuaFsuMcYsrlpJXBtyuFZTuL"
    "q+ype9IX2rq771Hpa9W9yOTGDLBA7Z+Nr/MFVrb3IngapghQWD4SAwBYMhGAx7RmObGgzB"
    "ANONAQYMsa0ZYl/G6HJF/Si2iihK8sWPJs21+PJGOy0sN7z8XSyANm604BaOJALvHZpt0Y"
    "a91Au0wdsJt3SsI1EIbxKXwyuE64XYdZLP5+yDEPnk96hqYbEwXo8tLMkvtxaD5ofWRy1s"
    "V1ZHZquFrwTr44p1+hI/WN7BrA7suAGZp0mArY7MX/L20numm0kNhmUbX/V56Lkr5UOwA4"
    "IdEOyAYBHqiakA7ICHOOtgBwQ7oOSW6RuZATMBi/GF3LfuqKt3uGA9ONewHZzXWg7Oy3aD"
    "gkKsi3BByCLK7LZiB+TXGiC/rgX5dRnkgoat3KtqlJKS3EvYXY/+837ti8lGCZXDM6aF2e"
    "b4fUQdvJ3yMh7/1dXkmJkan3EewDHQ+2NA4kh0tylJxOImxTSu+YI4djaq4zMdr5DyvEle"
    "IWflvQrC+S2G86u9IuqxHlHybutQJ/ybwfEriRy06w6HIYzIymTvLQiNYLlaqLkss/GaZK"
    "AsAg48Cj6wSJNrolqSAncTyPphyd8sN8roupvlEgAoOPCN2YFvhEu1wX8vPYOqGJtHo0td"
    "DWzt6npElU5sjSQKL+Ef2bMV3IJ7JPjxWUyoAm6nerCaup2KS1Qb++zI89TIl02dmh5MNW"
    "1jsSbdjBNTSX83Tp8iZbIlUcQWfRXty0Twx7/eEg/XWOzSUh2ik/FA/e9OPZ1TnUrl6izp"
    "Ww2+znIrjXQy8a6GaCCytWCfOxzTkPA6JKHwI0bcBPc+KTIS8ioj3Ov4IaDr1SR1WF7wdu"
    "LYUWWQ6WKIHrs0i446dypmb1r3o5SqwnQ8GnbYUDRVtu2OzZfXVFac7A7PTquHlxmZbtim"
    "LPbsFxneI0/Ee5GR8XzO06nxsTsPcgiI41oZyXETvad7t3Pi2PhBq4DpvtNslXT+HtJ1EB"
    "eYszFT7LdZWRUrHETb7rEjv3c+xswNooWDLfwYK5nY4s1O7EPdLzjuA8MHi2Ph2hjua66G"
    "fD0KyD0Jgpgrg2gPiPaAaA/w+++LJyBEexzirEO0B7j5Zs5m2MzHN20/wjxRZzo+Zmf1Lm"
    "Zn1SRRQgs0QDcTeBa8PXtNylm4NNA9bcrBVUFX3N5M0E0FLPpH5kbEwYUq8XurAbpJ8/Gt"
    "3GMdl/96j/8yrNlVXXmsqrGVZQ7ZNdpb+ziY1iN4SalHsK8GsSpcgnLGpLvaCLJP7GJ4eX"
    "NzXVBFLj+Wffd/+XT5IV3ArJEbG0Srtz+mVHBSxGRLkETGty104pOe8dQVlGspC1kEHP2q"
    "65YssSp/bP2qzQTGt2bPdZbsef2KPa8mNSYPS8LHqgD8l7ubz3WaQi5TPs3ceYT+hTiVOj"
    "ysG7DlYBT24UqIVTmaalK86/EOqiFW7JIdLujGKJi8KDXCNd6uFpzYBaYpVaELc1lufEC3"
    "f19e0NnMJUYqhiQyPoQ7UTHu8dL1jO7NuQRArAXxi2X67xnUZpe7kiG2Al/j5a4qDJc7g8"
    "sdxy4kwRNRmKEbiwZIUrA5aG0OK0+ZX6k+CUEmMIKw7ibTCSR8GDTURS9Fg8OvInjIh6Ds"
    "+VTBsN5tpShlz3XlVVf7cNskkHDSqgBaz1FkAkBQPJ+gkFyJ9ddyUQgYTRUTL8cD6MJaEA"
    "JYle5tiTe6PqoFGQC1Cqrszq0Pa0kKgK0CWwnM0YS2IgdJNxToyuE3msDKIrBgFRRDEhmj"
    "j6gkAYBWAa1EqGnCWpEDcBX5tvCW2ygNE24VhABWBazFsDUDaCuCAG8VXjnWSB/bkhQAq0"
    "hslsU/6sNakAFQVdni8uBuXUwlEYB0Z1az/KivYgz5dkq5YSp6kU7SHb4eAVuN1Fv5e6sB"
    "qzjnAdadsMr6kAasCbUKwO7OvVUgoTWg5XdVwHUnrtKVXicDX670A7a78/BVrkgaEMcENq"
    "C7O+WpzPTrrN2YCwBkd6/bAmuio3SJixUgu1vrkm+gGsCmZheAdie0JQuVBrgpy9IGuPoZ"
    "pgcKb4mS0skqG9u3W0B35Ol6i44AGsjmFsNWwB13jumKebVmZ+Ckza40s3i1omykmvgqk1"
    "yzF3lPI8K+qBR47mpPlDRTHw8SnjkOVYE1JvBcsS7Gsy2qgrz2BSgPPhjjEkrOZAXNYQTS"
    "6HSXasqXfddRAtHPaTaYMa6mR7KdtvPaMeVj5G/enK5XVBU0YrY78U7GCpHdlPyDhCggvG"
    "r6nhDdkrT0+gg374CE/D3bd/++TboZKUoewaqKxWYvGnZGio7rP7mR+Pl7YvQx62ikSHF7"
    "+57K5A032YeL8V7bklpgey6l0ZVMq4bM7YsQ72NE+HB6qetaPPH1pKEgT3Z/2V2VZ5plvt"
    "xdm+fGJ2hJA8K+13JGAkTvEUZpRxOEfSepo+NGyA2rhXeeId/jqjpyKcY2xirkri90zruC"
    "3PXtOkNC7npLvqaQu74e6mFmMYfc9Yc46ylGkLsectdbTq/euze44/zqQgk2gTcTGEH2nC"
    "K4r3XAfV0P7usKuKUK6rrpBopSELq9OwRGrvtqz+2qbyBre7kWF1jBeeXq4u7q4ocPTb4r"
    "XdIOkplPwTkUjYD1hINkdtRjG+4YHDPqiNq8yCFzlz3nJXsf2akUIhxx7iCu3su+MftOE8"
    "SPuQlK88xPUITZ3VrBQ7Ta8wExFFZqDAP3AdwHcB/AffTzegTcxyHOOnAfwH1A3T4Ll/PI"
    "jTwjdDMBYD52ggtFEbsk7aC6nOaOr8i9DJUxOk9+HzMWRltrJgEQa0EMKe+VCl4XKe+BxA"
    "cSH0h8ExL/BxwuZpR1c6Tg8POHkyYK3yk003IXxEGA/QfC41+5u9+9+7Bmd7F3CKO4PvMf"
    "QkQ3/oSz79GCsOdByBoyQeEbGFCPINdn/xKBvWqPwvaH2E3pAyttk5V+JEa6YdK8nWP1ZY"
    "HtuOxf5Co93OuLc2QCexXneJ7u8p/3a3/OEUSztetFrh9+z8f7rxfQaTqp2QG2lxY2EUlz"
    "WfBT4Vm2l4IksPA9pmerAbvJ3M22hleDshzkuFXkEBf6lGH6cFkGQN154YrxauG6NfJkSo"
    "V1pb5oqfcFgHbnLba8F9akqnqhi+w62l676vi37Nmk8RrLWk091yTqzY3IMr4vhgtConfI"
    "YRfICfJpJP6FNm60ELdLdrKyZSkum0s3DImjvrPu2Z/igvr1SPTEn/LOY8epPjihPZKVKC"
    "/Z9TjspY3pVFsDsh3IpY7NEYkfh/+3OV6ybhIXwa/x4pHHAKoDHPCGewkEB7yRXQLBAe8Q"
    "Zx0c8MABL9M7Eg1F1xyQth+hA177FoENDVQpphpCD1OBEcLbiZcI65xp3wsTjCWREfiKWM"
    "A4v5ppuzpmEhYRdnDiw9Y9zOcaIJ/XQnxecXYkD64qzVo9wLmERYBfvXr36pUdgN9oAPym"
    "FuA31V3CbBtO21sE9+T03Zs/DRJcj0ExdfBWgXDtNbsgA3YMVYFZSu+NttxUwOKa9ROH9s"
    "FtuCkdV8G33rlcEtnTt7xvWpqZc3lGDOsuzEzA4sKkK+LbWZjHOvrWcb26dazQaCMSPOve"
    "XZSEa3efr92xJcrkPcol4Nby/PiBhsjC8cQPlIOz9KKzmsKzKujem/o63rfi6zicHakTp8"
    "Y5XaqLMdYva0kEVrbOyk4Ae47XW1USrjbVq02qppjCW5EDcKvgZu4H+rjKIhDEtdunMPMM"
    "2tPvjbtX3aV9DQxiXec3eW3tdivM3/AW4B25W2FlN9SogCkfUIDwTsfN6nHeQ9fNUJlGMH"
    "s20XDdDDVTCH5ZEDRfkPkjF4n9LbnCymMD72mwzKoNkGWIQrxFC7phrSLix7UI3Gjh+qyR"
    "O1+wR+tAkUqwkxGU7p28W/EKsG6nPMStNx6e/JvZSDHohu04PYJHI3g0gkcj+Lb1hH0Fj8"
    "ZDnHXwaATTSkZNpypdZZIbEmBJMiN0vWvfsxF8wjp2UdgQ8qjMf1er6EkSwIxWVT0zMAHI"
    "WiDBWxG8FYfrrRjTHhV0Lyn1CPZryIlQ7fk1Y0JdQZySFnaVvcubm+uCnnf5sZw/8JdPlx"
    "9uvzsWiLNGbkyGKjwYEx5Lf8+VJMAOpZHbIqUw92Pxf6bdZZnqAYsvLaoCe3/L7hm3H6++"
    "vCR7H1v/auj7zDS4g7/PzJHPIPB5coQ49Qfn18WfTPHR4OUbBNV0e56HRbppFaLi+8C9W0"
    "x2kKdbsTZo/ibYyyLBdqPWxwSLA1gcwOIA3HNPSEmwOBzirIPFASwOYHGwaHEQgJkrI2Ux"
    "YBYUSgnEQz47HpIJ37vB8nkaXUkWdvk+7/L5bJkHhlQkwbCksNARjzzwxABG4JakANi+ZJ"
    "ru277eOqpg4Gg7eEmiC3WDlyQRwLSHCdH7hq+23cgsIzoY49oxxqn0AYurtWeKgC6uJR1I"
    "KxQsV0kB392hYBUFXgNjcTa1Am7Sz0h3BfkMN7bRS3nIXF+VkuIyEfvxr7fEw5GaBlJUPB"
    "gJ2P/u0omBLeXlDwG+Vzox5A8nTU4MgqBzsnY7nRgu4lDAaIEj5IZoRhgqcQ2z9+hbQvR9"
    "Q4EbkjAu/EDYh1tEHDeaoJDGgj6dUWeLNoEbsWaUtUDY3/LPqs4PNgaEGon9MnpDjcSOWP"
    "wZDtkpasTgyyL2rniver1ywT2jK1IHB5FRXqtMwH4Nz5fh7TtJbBVGZGUEeyYAsO8BO7il"
    "PGcqBme5gkqTIyRWewbv/rzqS+fT+TP2nZsncfmq3GWzZ5Omq+yCtZrStJlWKUQu8kcuwl"
    "oFVGS4WU5QRJN/bBbbichyc48D5EbogUbqEojP7Afunf26d0b4kb0fJopQLgGa0B6aEORj"
    "7jof8yASxwdr3+c4WYH5+EQD5eOT+tzxJ5WkAZjnqzPYl3MBYFYq7khJdQtdP6SkOQBZBv"
    "IZ3u9jvVUONNhBK8TF52/Ac6gEWRBcYPtMJDy47IZhxiPIIkAj9MU3c4SgNnAzYg0CNbOL"
    "mpFfVQ33FmC8bDBe0hWVbvZ0b0lZrFu2vQ9Pd3oRDxcZsgZeMEFUgxqcBklTLXpwvg4jui"
    "RBnAtbIvnSTNhog8M4+XX6wYzM2XdUs4T7dbebLPwq/U6ewhrIQ5vkYTq7hsFJRSlwolco"
    "aaD3tg6p4K3NIJVFYJkqMC1svvq4lsUA291XioKpb0/9VzYuDgxlXR24vMTUATUvZPcl2C"
    "HBJ6a7xb+0quQVGjSreaLpdCm13ann/U3UK4lfR7Qk2Gda2AJHkyyzWkhEzrW47/A9WofE"
    "QfgBi1onvPYJ4sUVY99jppihkH39tDXrd0kUlVZsDQoG5n7piMkMmdjhJJHxOTi/1nFwfl"
    "3v4Py6bIKTXn1dE74kAjZ88GYEu9POJFsVxexlNIePyxUNoksczRcqvUF+3Kg1uKLhdJa1"
    "1OKGxPnL70Q+cv13yI1ClOwkZVeviTjb+R+O67zn/51jH80IYrOwXvJz3XdQbIZT80bdDa"
    "XDKcWOIEAmWVUUfLo2codK248wl9lrHW+o1/XOUK+V1dOn4g8DhAtCI4S5I68zyqukYiON"
    "tyA0Ou++cx2Yz+tRPq+A7LgPRJX+oh7hXGKEC7n9S0VNyemGFZwKwOrduXrhxvaCYX/gE9"
    "y1T7DabaBWP06bgxsr+AN3BKRPNgY4Jq0BxjKMCWllAKUkAXBW4PTnC+w/mAEqywCklXyO"
    "j+5qZQSoJAFwluHcBFSlptYH96TtAcpqplEcPM9UUJQEU0FfTAU6ISqEIfqcOZflIEClP7"
    "YgCEI6xDn2qRlnkLYfHRX2Woswf91AmL+uEuYQjwSJzXuLKeTf2bXDtxKNBEmMXyyJ8Sqg"
    "DIflnoFesefJz3FfIwK901CvImi1/jwSqjs9elZSWy2fnoBu4tis2OOGu9LM6dpzEFNiuB"
    "dN6oMzyR1v4zw078W/7zETc/7IOfy4B5c76jiE98mehzXuPVZG1fH0ER5QEDlm3dkniUnU"
    "NxGBVlJX3jdGyeB6kkuM7oLSvq2+Lk1Xvam+Nk0XWOrfGVjq58TzjPLSZQIA+x6wZwei/u"
    "4si8AWvfvimHld73nBKXl7Dwxk3WuOvLr6FMR3Rdcr8YsrWnvypFFdn+dtNOqPMK1+6YZJ"
    "7Btm32Q5E+U8HPaHh8MIOXg7QTwA3E/bMJSipE1AHEK4Jzxly2mCmK6N0ZMbuorErt0OtV"
    "sh/9+jHP1CRXLejvy+YhsXrySQzU6CfLLC0vfjSDRmqPI/+L7P5k9scjWdT4TBJeQVH7oe"
    "JwXIxlgyQdDm7/tayODwD/7BE1m47KSBi5T1ixRU42gBXknrZNr788z0RUkw0/fFwqeVSR"
    "LiOEc26wq7bvLtpSyxxePSZNpLomC+7880K8z3Qoc1YchyCVv5B47+837tz/ksoeQWIa4K"
    "4fexch1+zwsWbvz/skOjHZ/pxASU51SKCTir5AlnN1XFnbd+CjKBEYZrtc9Spuq9churdT"
    "EL1TXuCtvXAMFuAJfvRxWCN7+RGcBXEtsTwuHs/goEIQtgV7eRePM3w7UgA65RVVCzNzer"
    "rK1rhawIArzgeWYDU4le00e1KARLVQErZ6YNQZVEANKdpq70kG/B2nUldTWw7UDX1FVSid"
    "TWLsW+0AK6v+Y9DWsB62Jb3A013FBjPaoFaK+zjsaJbEHhBP9em/69lcOsjZ0g7Wecq1U+"
    "wDUWq6Tzt7JkR+3pX70g9arcbrIRKzw28i263mMjPw/0HKtTr4gwLXKxYhizGc/yHaenvd"
    "pD2ky8x54Vyfe24fAQkeXKY29Vqp/bG7lwg2132K8VpqzQ/9fyPU96Cp4Y4IkBnhhgk++J"
    "sRY8MQ5x1sETAzwx8ljTTDlRTrN6iotSB22s3tDAUQTFfGF6Y60bhTOWpMJNb8KHv38pvA"
    "SVUJjsRbi++fxT2rwcH1OOrPMjds0zNGsXhMBEoFDswF0AKjsPB1SwZ7ePaYmo0YS1TO/A"
    "YgVHgRexaqcLsTXj4Bepw2EhrWsaKL27GpYXcB0wwRdcB3rkOgAW7k4s3JBwTQ9W04RryZ"
    "W1jY0272mc0BZv98bWbRlzHv+/Z9K1PNHAONAueV7MsTIDjAlCt6KTESHUvX9EpovW+knI"
    "2uouf4mprCvrVKYWKSMS5wcasH9H5PcIhXgbJrng4h8T54wjmJeUTlSfP4SIbnwkGE+RQE"
    "6kimODz3leOFVB6k7H6rFLRuRGbI66HoXO5zg1b9sZkVcVD+0N57aUUQPcNMBNA9w0wGDf"
    "E0suuGkc4qyDmwa4aaTz/EgUzu71qRqS5rZSZXT57nZchVtWiXXRlWUsOnFQcWmxgnP7FU"
    "izi4AuyJmARYTzgAILGUc0ED6vzzdSxje+XxngmwlANhetbC4P7G5olC5HEhmBp1fXAIMb"
    "nUU3umRpTo1BrwgC+Mbgh+6DTxQ0UkPB80xiBHAXN5IznY3krH4jOatsJHkaZ114c4nRwd"
    "v+Ph2DNXXw1qSgfEnKHmd3NpRitK46WdwlpR5ThGv45ZpscTMm1BWg6d3P7kZ8eXNzXdiI"
    "Lz+Wd9pfPl1+YHcSsZRZIzc2Adc4junYg5M0j4o5MbB2ji3TRKfWzgvexZHCyBk/mDTZNn"
    "HWRM+iGdIlmVFny+tUrdgvDJM4btdHGC2pHy3eoXDlBm6E7t0gjCb8Q7JFIWGYODWmyxY6"
    "7bGNUvyA7oPTZVcZO0PKTk92RhTFGtoLR18SErF1CLn+wXQJpkswYvXJugGmy0OcdTBdgu"
    "ky1+F9szzzmcAILRNNx2HKx7ytpWPearLmjTn8bRO31rA9eaXDdrFWtfiKZ+XU1OnFUhfi"
    "XGJ0dOLxiQ7CrFWDYbiCcHYXUh4CaoxlmZfIPlGtDfLImofZifN9RB28nbILPOmsPkjDTC"
    "jSVMSImeZXL0lBIGr1yiLdvfVxLQoBrH1JnNC7Aw4yJ/QS04ZIdOshkX3Dd/+YSGV0dHoU"
    "WUS2Z1usLrClQ1sj3DQ5jlqA9lPe0zjBLZ7cEHluM/K83mrbpVXyZvbfRKj6d+LnHynsk+"
    "UmkyZLJU0bT8O8tW4YZhrtiOJewomo8Z0EPfIm7J+PpM4+aSbfY1PkvevZySI9Zy/aAw22"
    "VgcNXYfYHZAELgkzvdDSqPFA0pXU1q8tKMGWBs3eejD5DkC/n4DJF0y+L646DdT4BybfQ5"
    "x1MPmCyTcLqsyUncosN0RVykJgntQzT0LYlM3s44XLoGZwiSQz0lhhLZtwg0m4sqjz+69u"
    "fJRjOZKV35if3JiuG1yocHbnVR7BaohlGTC46xjcK+yG1lWxJAWWYTC42zINFzlAPduwLA"
    "Oggr39Bezt8RpswcB2taDJiT6sNattYJNfVo3czulR1IrtctQG99KhDQZ3MLgPANjeGtyv"
    "PBqyH/gD3h4pbO3S00mTmX0et+M5B0TDnRb2C8SaInbB2Czc+QJhJABCAQm5mZwGwjQeIu"
    "yxxbJ+WIgi0HTtOaLFe5GdmK6jTI49XlCeqpgHAGPPq5rkbQzYYxs+nyA7tld+VbRnVd5/"
    "ILDngj0X7Llg2euJyQfsuYc462DPBXtutqdnqppylmu2c1nooEtEC/2zglxD9uakvUV7Vj"
    "xZgzRnDSEGerDZFF+CwO7ZRt41f22ZruoZunuzVVmw2MuQVSn/qmCqJGq2nqaSmODdFNWN"
    "T1AigOg9Z34Ep885JDcKOZ30nv17LrggN0Rx3ljW8n4inocLJisCPvhf9+7DmukIiC2sLc"
    "I8/IOw/wakSlTZG1ZBV32VLDwL/oZwwqgvHFb2hToep2C7sTZolChn9gbM3/H2xgQ2Ddg0"
    "YNOAV+nJhRvYtEOcdWDTgE1L5zlVbZRzrJ5fSeSgmTSmkgZRqHxBGtzDZaHRcT5vNCifN7"
    "WMz5sq4ZOsIwN0I9ve9ysP+/5A6coZeVj7z9jiZTnY3/u8v8f8xzOmuCAIc9zrOeacVnV+"
    "/3J387lmblOB8ry68wj9C3GyYlQzypEoTGYlAK8ca1eaJd5BOQDvPqD/JArFqR72XAJwfz"
    "7uPjXTCdL2o1O2OonhnS+wG5jZ2GQRsLFVaTO2lldsBEPLZUkKgO1LlFjfLq2toxorfqbB"
    "omUxWLAQgTfkCLzEYH6X9TcwnLuKxBOnfQv4jjwMT1aKNOLE0tO+BWBvpa7GiW1JNdIJw0"
    "sPJ1i4O/eD0jkOQY79CHKUTHP84Z6lYLMipuNYxMXlKHreEyBFFuURQsX+4zvsf/uidZH2"
    "M6K3twhUFLFfyLevfZHKOhorVCvq7r2eEuX7ZzrMO44WThEOH/eE6QvrYkQ7kwXX6OQ6V+"
    "8gnd/3drpJT/O7pk5Af+q0LDLbz+mShAg/sJ//Dm0WxJ/w/w8I/w9N8uCLQPx7Giy5H3Pm"
    "u6wK3W+za7XXc6qZPZJtfxyeIzdiEzKOgH2eNbDrQdzQquM0eEv3jzmbIPCWBm/pl9YABu"
    "o3C97Shzjr4C0NnlZZ8DwxyredNLfoeVLJTByQOQ2c7+nGn7Jv01k64qJnymsdx5TX9X4p"
    "rytuKbGqbwB9JjDC5P3nOvCe18N7XoGX9cx07oUJwJLI6Dyr2gd4AFk3LGbpb9mLHVL0dw"
    "ovYdc8o2MvE7AIcJJZ00JaEw1wyyqKlNSkkjCGkMfku2teuiUJe5fuV11h2/Kl2wxK6zAO"
    "hbvA/nxBFV4+9e98LmHzyFoRP8lXMrhdden660hlTawvG5FLWFyxQ3nzPRyqrI61aGbtLW"
    "L5ZiBYrjw8N9KoMoHRXQXaz2ImwqexUZI4ScSmzhph3xnq9sqNm1NDukaWgYW8cyHHPjFG"
    "SkImMTp4T7WCsU4bgrFOq8FYdMbvjUY7sSQCGOtgHJA5cc0wlkQAYx2M2RfDHsNjiu8jor"
    "hW1CppVUF72trpQJS12KujguklpR7Bfo1LRKhO4DJjQl3hmbpK2DUxXd7cXBesS5cfy8VV"
    "f/l0+eH2u2OxoFkjN/bJVhj0ITQWAuL6iWlDQFxb8Vo/0wEnJ2g7XAsiXvRgbSniJfFvbc"
    "epfERwg999LzzLA7GDKzzK+YNJsyd52kQz3TZr/i5133Y9gjY4RI9kFU2SDzfEjxD74RS5"
    "7DNhiEMB3cSe4bzxkj4RJ/UCTz5jPXnEYWJ12bY7HvU3/zf/m2jyTeTACZEAKBRV5XhObj"
    "dAsQIgemA9h+/Rt1g+leAfxu0xEhMXp/t+wt6aoBm550XpuLC4SGhWo/t65NO1eFv4j01c"
    "mvMPH6gf+zmDm7JNN+UUft3betp+hI5A7ftZpQtdf9lKEqCOK6446S6hj6gkAYgqEBUnRR"
    "XP+rxrmcBeadf6BmsDZt3kuxPnrQnuuQQAvwfwz/AphxCCXvmWawWO+A7f958RNyILQvhA"
    "n8MHViQI2ewYaQMFGeCQd/KdMV6tcHOjzvNTWFc1lGc9N9clofKZRnfxZFYolfTRpIlU8W"
    "k0DdNWO3mVLxsqSI0wZis8Sh8R9tzHhC4ICGL9cRIC8T5RDBuiAZrj4D17NqPOlkfR4/CR"
    "sPYzuhatl3EEfpVRsTCeMoQ/vQZ7bMtKqlq5D4uMv5BoD6AzgM4YCZ2RL3Zdr9BMAK7eiq"
    "t3umXoAypJAKIqT3u43B3A5Q4Uf1D8QfHfpfjnWQQVqn8hxWC98o8LzXZq/39LrZHzBfYf"
    "hDkSJXE2sakw1sTZ+vmjKCE82/IsWsvEkrmtqvdtdLjbMvliKbdaSevEjahpDjWwn0KaJ+"
    "VOOZRQSUjzdIgKHaR5GtusKwh8SPN0oHaaDVUmWP/CNBn17GYCI4gHaprID3//UpjDink7"
    "m8frm88/pc3LNu9yABZW3tua4q9SiRGSoJ1UdQOWaejHk45SIt2p9JX7ohBwtKp0CMDedc"
    "7eLfPgjD3pu/GFeUxKDF7xlS1QeFcXd1cXP3w4UqxfYEYHzIzmVUNU1GihpkgDN1psp0GO"
    "Cv4RhXRJhNsB5zWjuJaAy30SHBLEQR0L/gA/Ep87LxBE7wXLmfCeKpK0vY6Vzg7SbpIs/t"
    "4ULeiEQeV/56sXCFUgVIFQhbvLkO4uQKiObdaBUAVCNbuB4EAxwQ35BJP2FunUJVnOhpr/"
    "OmJgmMCbCYyAru4U2WFw05awPT7RYaZZq1p8xbNSeGxA2SXQKIugJDI6jFtevwlUU355fg"
    "bEmdzocO5kLXM97RmajCQGWkyftRiwr4zJvjJGVMHAchgGlqECW29hyXB9GQNLIfGZMpdX"
    "MTHa7uLQq6ypVmov0XyCHDJ3OTXMAz5XDMlQ2DxwWuH5PeIlL+LGoaj0HId9orUfuR63jW"
    "xFCOncoyFx1Om8Ohvp0NzW+d9xCfBkQcdYTFNrE1hgwAJTQBgsMMDFgwUGZh0sMMBddDvN"
    "1bd7AAVIM43ZAv2nxf41kH8V7g9CBiyGDOSKtnLLqtFNZKGmzWpUGxXffMro4YBdWozKWO"
    "QSUHK0ko4UWOERscI9e7NbL7gi8xWaoBZkYKkC1f6SVHu8GNuD9i7rb6QAF97eHpoyerbh"
    "Dj9W5AfCvefq0uhITydNZgyn2G6nDeMC8faxCUFU/XmHQuyRcBJnvflj8sd8zR4ueegHCZ"
    "7cOamaKPbpqMcWCNFR14Nk5Zb2HwgMGGDAAAMGUNk94TjBgHGIsw4GDDBgZHmyk4zuugaM"
    "tP0IU8S0nycb6vB2TgpByVhNvqKdkrErQleeAm+TaqgjozAKb3yEA3ZJ3rNc7BfRyYgQ6p"
    "KX+TP1nPhLVUiZ9NGkiZFZSI00UndQxAXCpEIrP40nKHTZ1sI+If57hNPSIku8FU1RyAu3"
    "Yk+VrmO/znpMy/Cf0g5hAik4gD8B/gT4k35esYA/OcRZB/4E+JPs/ukm10pdf7lM4JB95S"
    "A0tQv9ItW6DTDNJQDRHtZC6hu+LQaklhduC6j+TIdc+Hw3qPnLaszgdcnACNgV9Es6HfXc"
    "SzrvWn4wrC3auNECuVGInHXkkvBd6qaCsPPkhjSYoA0NHsMFXaFwveLP2IdKZ5j9eusx9W"
    "LHI8Z12hgE2Bxgc4DNgXt9Ty58wOYc4qwDmwNsTj+8YV5W++jYF4b1zNS+hQm6ksgIonmL"
    "AJ/pAHxWD/BZ1dmI6+QG6KbtLUKb3K/sIHx8ohOMftKQibKMcHxNrGJcH42eS4xgAdsIR6"
    "+QbzpOSQzl7ZTfKff0u/mB9XPtjopDKq/f7TRckL0dlDhQd7yfsSKVOAXtCZPkfzQWkLrk"
    "EWNSXEEkZmx5PZMYZk10qMTYqWqzoDHBh+ISSXGteBzFWfi4y5VDldyhofihk4UB9QYVo9"
    "c8UB7BaWO0nHeG+MO+UoLAuALj+tIH9kC5N2BcD3HWgXEFxrUfjOtLv78dc64efXCNyixl"
    "AkBo7wRXXGsMsE3b2+Rb01tx9/hqFf5pqPtTLfuzYigZAZwJjIBrLYJ7qgPuaT24pxVw/5"
    "u6vnGqz4LQIbsvu+x3c1meYU0UbjBBUSl8yGjO3CBaOHhrAqIsc8jYhetwRdgXfY6eXJYF"
    "RbnPijLe4K35ZlOUOuQ3ZYXDkCcHny6wmRdCRXB06sXJKz3lrUl7q2gYy3UYTecL7D+QaQ"
    "qhwpxGmVaMfTXydV2UJmDG+uhqBrJP7K7fy5ub68LGdPmxbDD/5dPlh9vvjsWUsEZuHAug"
    "CApKl29IomccEgpxOCf6fE6EiXFoyo726YzcK9PjXLoPDXmplR2MJkP9n05OTk/fnrw6PT"
    "t/8/rt2zfnrzK7RPVRk4Hi8uNP/HUrzHT1/fOwKmV1AwWTtLd4yvxzYeeceaNxyrypPWPe"
    "VNkt+mhGbsXtLSLL31Q72LZfesUhfqjaOppO7EwGjmiDIzp0o1B5NNfv0bkElGOoAlr00d"
    "CHtSIH4CpWKyQ1bB/TgpuPAbBlOViwkDHSXsZI9Z7bArbFcgrDWr66+FYOm5pyF+p9opUF"
    "PKo8nJX1W94bjcuJSCYKGqhskSbO4JcEB2SITgpaDvN4JcpM8tW8p9P8Rd7TeNZm0d7F7q"
    "H7BxeMH6fQc1d7gnTHuhgpOnMcqmLRTNC5wuFwydrd6EzDiOy7gDhEd6ybkcK0JDhcB3uv"
    "I7r2IxIknY0UKvY0wvN9T7eruJexYpRUD9sXpKSbkaIEYZi6SDFlPdp7NV2LTka6ljBHYV"
    "9Nkjcc6xKKe94ToZvZf5M5b3InehvpWpovsBsQlZOGAVT6pXWHCBFmW4nvcFpl33cu62is"
    "Lx6E0GuAFJAVDfbdnUbG45UAmmPP2xOgW9HJWBESP2dPfMIV9UfLBUSUPk4dulHEOgBKOR"
    "WAt1MeTgogNYDkhuGaOAynJ5ds9t6VeCcjBcpjK2nvexvWuZUMER1RbL0NevKOdzRifhLK"
    "6e1cSuvgiWz31QA++k9ulLUZIUxcAXRVjriAkoTSPSH77tpXbEdiF9vgR0JGyyn5NHL3Zg"
    "A+i07GCtGD+0T21Le/4PBxpO9ZxH7a3ofaaNFhd37C87fsB9CvbuiO9dAPyKoFqnZsCHFH"
    "ru5yU3JnT2VuysQLtCk3ZdpkZ27KG58gUW+G3vM0kughoOvVJC9Ugx2HJ/8TuSb53wu6Ds"
    "JqjsrndzP+XJW8OWRAhAyIBYQhAyLkwoMMiDDrkAFxUDrgAKe5+nZDzZnOSqLMAqbhmmCb"
    "CYwux0v7+Q+TS4QJvJLI6ADuJIkO5EDsMAciXRFfHXdfj68sYxHiV+fvTl/ZwbnlJB1zj4"
    "bEFOWCkEWYj98OCeZKjLNOJCOez3m0Bp65nhtxj4853d+BuNDnrehygHcJPXsrW7RkuqKe"
    "O1fWAjOy3vO+fuZdbccK10vFhQ4SrDle4bmrrjFnZoMV/Yx2UdkLDB0kPPYiQwcJzwvFPA"
    "4SK/ZLyYaXN9sPrA9yN2PEiemre79z1zS+GY8RnzDC0XpvhH4lC5epwneis7FCZTvOeJgg"
    "WQ80HiRMEGms/9atedzC3jrBSss3dJAQ2Q3GHiREEI3dz2jsQWLFSVBeI8bB2333pbinH7"
    "AOI9BPS++uK50IOt8TJv3Q9UGupwSkaUiCvRmmBKq7rKsxApYnaNxXezLJZjlIqFaErlTV"
    "8LoIYx8kQHbj2AcM0XTJbq6LVoD6xHsaL1pxoPXeSGnHaw8UJojU7kuk9iAX0IuEag8SKb"
    "ux2oOEKIzoXFGyxkxLYl1c4dFSKAKiqUeeyL7akkDqmnc0VqyS0nhLHOwbTXolevrEOhrp"
    "Kedmoft7ImWUA2CQq8pecPIg4XmKjZDtmDJHCxIPLd4XIs3w5MEA1GV88s3G/5LgUQlRzp"
    "5NmqKU6YbNQNZsZ6TyBbqnwRK5PlqHBOEQYSSk3yHh6IHcCPH6I07Im/AY5CXx1xMRcbxZ"
    "ULTEW+RQ9k8c5WHJAd0ogpk7HanH8c40cNgX6noUN5yyCYWw6j7G/UJYdafwQlj1eANsIa"
    "z6EGc9xQjCqiGs+pFsq/NbH3KWNB9dUHX7cb9cG58aoivLjA7i9uPW+Q1mKpI2mYBclLIY"
    "NikFEdqIs9YKs26Isi6j7c5VmnQ9zml7iwiHqe/tEPGNL7L6V5Wsvb2LyquBXFTi23oFyk"
    "tKPYL9muWaypTgnDGhrvBMN2O7Osrlzc11QT25/PiltEx/+XT54fa7Y7F6WSM3LgZbBTpw"
    "HxYqAvMvdzef1TDnEmW90J1H6F+IEyWj0gg5FAW00z3gu08Xfy9vD1fXN5dlLY93cGkWx9"
    "4lhRrHN6hSPKabb0OKx6yJVorHgG54akaM4pMTCfFJSmyiiHOVOKY9l/iRhO8Q9rw4c6Mf"
    "bkgQstVEON35TfBw39QZIDsZpceEKf8ldgaJ7x6LuLK0rRGzeuxtDPg1C6FKevyaGrbyv7"
    "n9Jfsr5N6Z2V/SrwfiF4hfIH6BAuwJNwTE7yHOOhC/QPzK/KQpN2mXzhkw+RurkhV066/F"
    "mQDcis1uxYWtK1O39fW+gsyzNL+egd667iddgPRhLUkBsFVgs6uiPqqyCECqgjS5+5tAmo"
    "sApFVIJbpDH9SiEMCqgDVljQxAlUQA0hjSCideVgaq+P7I3nf3wf8r2QqYP/rcK3auSgY9"
    "zrrhE14Le5MRkUUFiP169ptJbO5h3wB9/uX6+kipD7SArEFeqYGCW1KDNOB9yiMe9kRXP3"
    "ZioOAWTxkdbNNQiX2RHVdFuAqu0kGjgWqY7o+wzzahKuvuWqhSVTrRZ6BKtfKJDhbVXH0v"
    "oHr74e7L7cerL3HIhX0z+f9ZuyT6WZSZUNjKpaeTJoP5//B206xahU68kb9ezkgQm619Oq"
    "POFomcKtyCjTCKC2FPeMwPeSLBH0LEvxpyQ0TjsCDx9r9HKZc74YFDPDhoRkQ/xEH4gU2I"
    "KgDJ5tA9NrDH09WO+TnpC6zHYD0G6zHYEXtiYALr8SHOOliPwXo8pIpr1uzH7ddcYypyaA"
    "RvJjC6gnbtG+d9GplVEk3ajw7aN1q1GN801GJ8E9di7IlrepL4U3HfzlOC1t+1g7yNlnf6"
    "HCdXXXaBddbCAxwjkZbzHQqJz53G41zwE8TO+/mCX2hnlD7y/7L78GaxZZfkSO2T3mLfio"
    "vy16NlmvMzpZv/0ZfLM/u17WTaaB5GAJDwRpaGxM6TG2aWFkuDstURsj3L6pgyJ2dpSLbg"
    "bf5A9gZamjz+arc11NeSxSRHSxHmwIvHQeACUE9APQEJ0afbKVBPhzjrQD0B9ZRXayPK6H"
    "4+xerpzSWaZnaAb3PDtPKpqpBKRslokuY2E6SsY3el7pmPcw3e47yW9TgvM0rphcBgTUoi"
    "ey7K4Ww1ijUpXXEMwCtKHTJ+c/ZfQ/AkkUNGDljgzHqhZ75osl9UOPYi2aUbi1UQAh/36n"
    "0Wr1aU9c1rpBlCWxEEeCHWzRqwsbHCDNaCDIBaBVW2YWhiKovYYwsHhGnBXqIJakEGFqoi"
    "LDOxJehDKkkAoP2Icx37m/9Sga5jxLUhLDPzPNgzrmWctUsnpfAW+bwuhLdcXdxdXfzw4e"
    "VjB4eKbEPwoBJbCHvtNOzVdrjbUJetRrybgoZpBdhRR2cWqSeNBRvfTlsA9jrraJzIFq7x"
    "OjsBU/3bWK9JN+MEVbofaUAqkX8tIHtR7G2cAFf5Ug2cYyKgDQ1hQd35cC0wO9EtMCa9Ct"
    "uWrxW1fuTZrWOXM/k0u+3ouZSL5jwZOY+Gjrvgrt+UPRIHP6/lSEPhHh4iHJDUN9yN0kKO"
    "7nyBeBV24TjO5NTu5R2No3Q1zzS7GIveOJonX6fjUWR9zdaIZNXmaOD/C/6/4P8LnqA9cR"
    "EE/99DnHXw/wX/3x0WhIaCf6nACEPPm47D1HXrba3j1tuKI2uiPOpCm7a36BSX6KVW0G3Z"
    "TTj+6obumgWhQ3bYjIlEdWW/BvgKUoeMHzipP9/J2vNM150sc9DYeTQ03vMKQoeMntpJ/Q"
    "v5vYYMGJGTepPK+uHvXwraaqV4SKaxXt98/iltXq4oUoR65WFDvz9JApzUwEntBZypwGtC"
    "01xq5jXBX+wWUL0l4Yp9s+EeUjtxlXbAGvNovRVPNpsKZamK+GUi+ONfb4mHIzXLXcnwNJ"
    "I1/O8uzZwXonLxkcLCmTyZNBk3cd5Gy6wZt0+LLMcvxUQkhWavUMTut+48fC9skZsF5SWX"
    "ReHlOfZ55ucldkic9xndB3SZmCzjTkK1ebPj8Xannv56lEpk+XTciIjyeYUHRra1S/fhUM"
    "xrfzo5OT19e/Lq9Oz8zeu3b9+cv8oOzuqjphP08uNP/BAtKH+7jXDpXOmyYGn7EfKLZzqx"
    "oWf1oaFnlcjQgKyIiqFvCK9JBeyphK96rA8WbteZo5DuWs0lRnBH7HqtPmGPb/Tsum1yCS"
    "9KPQvmfuqD1u7iMYL+WrEL/+hR3Ih7IlWC/Z6LjQr4H25+ubz+gH6+/XD18e5jUk01M9SJ"
    "h/wj9oGb3nUurpU4p0SaLjtXlDpkem7hOg5RXBUvKVMrsa+GLxcqQTdjUl1twdkndjG7vL"
    "m5LuwOlx/Lr/8vny4/3H53/B/FxaqKzM0VZxPloSAFpNJuUimQaAt7DEjfQNZ3ZS4sMHUg"
    "2Uv5MifoKx2Z85lp8mKWWmld9e9dUaeJF4v/Hn2LL+LhN+4lzO/RDMBoEd+84zt30uKb8C"
    "rmH4dztsaYuOfRTXz/dmtSZHcy0m/+b/6Fz9pQf7uk61C4RD8SsgqRT5Hn+o8oogijFRuL"
    "+hP+IT/sONXg4K3om33kkCemY7NvRVeEvRNUfKvNgiKGL+F5vUW5q998UdSKe1gnX2lBsB"
    "OKilfcS4t9n3fi4yQ2iRfOInGhrDS+LmE6GAxr9pYEaMFraW18UVer71Wy0q9uI5EyXyTJ"
    "C2pz2FVAHwK8XJIXGLsY0GZzZJlstztuonHaHHTOXmafeNZ/K9+8WkoKXv9yfC0H8laeF6"
    "OoK49d/8mNBHGf8aBZcVHxV7JBQqJxCDSAQINdt2lwOZ9AoAHMOgQaDJM/6/k0V9/uTKHU"
    "94ZXc6JdmlacAN9HduwrLXvDS6qzvvEqE7EIcVa6cHAQuw7xIzcySvsuy1gEmX9lS1Edxy"
    "caKB+f1MLMH5XS8koXH+WJUHMaFMUO2ZLCts7geZpUURJO1F6fqOvZ0o2eOc8lWZjpPs+0"
    "sw4yh01NfkEWAX96hT/9XO3sXe8QkUmAM4SGM8QM+wqisV5RStuPzo/qRMeP6qTej+qk4k"
    "clFiL72hF2Ffr+X+5uPjcsYEmuvOe78wj9C3Eye1SrmQNS2OgrPlVl96nSDs47KPtUbWjg"
    "KHzs693YMoERLHDbDmweZl/GYC9J21uE+p8LO7vJG43N5E19gXH1VUuxkOt3EUlkrw3keT"
    "j/5/3an3MI0WztepHrh9/zYf/rBZZ6J/tKQLhJz0jTk0XAlFQxJXkuD7t/JEa0TVGqFafj"
    "l7V/Fl27X+u4dr+ud+1+Xd5HYh8dE4RziREciF3DC/W/Otkb2J17YYyqLAOgQtUva8BKnk"
    "WaoEoS4Kpdh2jiiPMMZIuSgLAC4aLLmj6+FTnYEKrgSu5++sgWhQDWKqxlP2NNYMtiAC0k"
    "sbGB6UtVWhv5Us08qw1AlUQA0p2RcVyHUhjgjLMtrYMn1jjpbGCbgW5cnKTJa2RckrXTFh"
    "Dm2P6a9zZmiIsqvU5yq/TUb20l/yz3OKwNQxfqsqqkgXN+IWgB6I+FzsaJceUGBWUDXyoB"
    "HhS7NMDWvNjlS9RpHSi4DWVaa7DlKm0byKb9jBRXSfPXqSAIdUT1cDWuI5qwW4DsLmSLNK"
    "DOmhV2LwB255KV7YN7pHGd45DsmcT1Co8pW26nGVxvyZNLuO+1IrWLeDJpTuyStdmZ1uUi"
    "Lhfp8awkXIonMIlQyFSeGXW2yA3DNXHe8RQocVlI0XoSp1ANo/jDOPtqWjaSvYBxHUk3Ct"
    "nvWs7YHbaa5MXiuD1OkxL/THsFMa0OKV9L7I2ajDTbdjAyJLGAJBbD9TyEJBYjS2cASSwO"
    "cdYVEXqQxOJAAzGhWmZ31TKTq4YJupII4LsL3/5HUVlDVidlRX3GikrCivzKY7j3FwRHeO"
    "KPaetf4QcVIVfvD5i2B681lSfgAp+8OTPZjnKJEW5I7YcMJYRcFeH6yE5JBELDnx/CWSbE"
    "dFmqkhh4EPbDf3iEkDY4Zdp2AeoZuh15AGXvNthPd/qtlbZBYxNq92bCH10BcI2pUDyd7D"
    "YXsjE9zVIQXxaiQANJazAK+x0OkRuhDf+PgOw9/9MnTyRAPLHjg6qc4z4d7bbqgbXGprWG"
    "DRcRX3HlvHR9HGxrLAu5ULlc0jaKrysD06MbMLxMFLZMu2PK3eXHzxe3/1edjOZSoeBd/t"
    "8vHy4UOTrY+2tYOUmSgRuhTt2k1Kdiz/Myd+AwBfhFtw/d87KwsPpUL+ma4OIpIH/eeD56"
    "aYudB+Nd6r7CywEtCfZDXlBott6y022Og3foIcAOcdBsixZ0g0IqqgyJo80J6GrFHm1ctm"
    "jWkTgOcUj96qHZ1SA9dpOZs45sFF4RyPF/+EzQalUbW7+Qv79sX8B+6h5s7ZeSwCVhMqit"
    "XxvSdTAnlgeNX6lkUMLeHis1g5Y0Yn/Zxle6dtoa09aC9XAYTVnDldV9wNp6sTaQ6KiNQb"
    "4mqfr/US5dBbWlwC0P3PJGaK4dqIMWuOUd4qyDWx74ZmTGbqxKwFDvS5C2H6MngU66+bP6"
    "dPNnlXTzWcEmXXQzgVby5vYK3VMddE/r0T2toJtRILroZgI2y0kdWUH3WAPc4/pCUpU6CU"
    "OoOMcDcS2hq7N2j+vX7nFl7W7ccKHyiatHOJcYXdbnY61CH8cNlT6Oq6U+UpJHqbzU3FJy"
    "kT1LoPXtoGuAV1EDLeWtDKCTRA65elyBiTOAryx3yBhmdJ8BfrLMIWO38sQPqyB3SalHsF"
    "+jdGZCZccGJtXVZpd9Ytmx4ebmunA1u/xYrqLzy6fLD6mylNfpqrJhPlWpSPVljNL2Izi+"
    "my7AXVQxqpgCNdncihy4sULVAWvAFuycmrAWZADUKqgFk7W2B5kkA6AqggNkjwfd6ABZBk"
    "BVgCp7dOiCKssAqP0IY+nbZb7rOBbxYlcBNs+4uqBJnbJhrVntSBZ5B9QIZYlfbgB2N7Dy"
    "LqgBbKw0AbA7gS1olzrpl7P7Uwvgjjz6qnLXhKzhkDV8ANiaZw2Pr1Ow3WoEmEj3zpp1Wx"
    "9hIm8TZLVnQts77JHwjvUzHrRL1j5VwgYjhCI6f7zCI3rTO037my8oRaBSYbXVRyuFvJkw"
    "e4l2O2OWbnyCogWDIs7Au2A9s4lyEPXZBwSJ7lDoOoR/QlljB28nIoII8eS7WSQR/7bVYK"
    "XWe+9xlFL642x41T+yH2x7zIoyZnPwwr3Q5sBs/bED5iV+saSftT3uVxHUqOocYikglgJi"
    "KcCrvifu1hBLcYizDrEUEEuRznOq6eq69KbtRxhLcayTJ/a4PlHscSVTrKz6KV8iNcYlsc"
    "P261V6rDXE+ozHY60ci6IXjNIUjVJ1OAcnte7UZekOqAmrJAGAVgEtcAWakBZkAFTwowKX"
    "nwFh2uDyk6YN29Oel+YnG9Z61bXmSQeKOlkceE5Y9JwAJzVN1wlDJ7X4jAdgd5cBlpUhHe"
    "8/8PVpy9en3meiS4v3Fxw8kOhIYe5OnkyabN1R3mannftv3P6MszqxyCErHERL4kfc0ozR"
    "igQh9ZErsmkGBM8XyPXZ56JiVtWwvX93PbZkx1XCOh+F4HAdv3Z2BoznJHkN7AyZLwurw8"
    "rve3sjflX0K80j2I7Bdgy2Y7Ai9sW8BLbjQ5x1sB2D7RjK4yrscy2Xb5W0d210c5ER4tu+"
    "df6BYq+K76X7UKvhpRJj4uf/dHJyevr25NXp2fmb12/fvjl/lal61UdNi/zy409c7SvAX9"
    "UDKzc2TeW6Igdmpyq4hRu4JrAFGQAVbHkvYMvLX+4WyOYfCp0Na+3qEs6V3XC3dS9+z8Gy"
    "twvawn64G1YwkQzcRJLFUKpiAqX4yoaQQN5qOk+aaUUEssa8KGcxRm+C7gO6FB/SwCEBN2"
    "3wPxbYd+gTCdThf8/vqscWEhwE4i+btYFsjikbuC2OKxav/WHld9/isEwfo+ug+6p21G+t"
    "MtfXoycXogTB0gOWHuD8+0MGg6XnEGcdLD1g6cmOSFdxPNZbIpLm4ysIpFX0o6Hmh6LkR6"
    "ykGoCbS4wuxq19eAdRFEgQCHYQbr8qkHShU54Adbu/LHXI5S/S66MBeJLIISO3ClxVatom"
    "A24mMiJDl2UD7srDKtQb6gOmAqM7rl7rbKav6zfT15XNFKLdM01ATxVo0gUq6EJAduvVQn"
    "I+WRNRWQQghXBscOEYEKYNLhwQ3JquoJaDWwUsgKtGnYD8YNGAFdIH7JE+ACoDjNcV5po8"
    "Ee+ozhkmfjrZ7Q7jZQ13OsT8mW4Q+05b7saCUbw/xlG+ovc0DBhtMAOae7Is8BNBOEJseY"
    "ZR1Sumhf567BqTnx/WvEW6Hkjgbs8LZf+BwD8D/DPAPwMs9T0x4YJ/xiHOOvhngH+GdJsN"
    "FTPcxGuHqmk9XGoLaG2gtQcHKtDaQGv3hdQCWrsPtDZwsMPnYNXlCfnnkx28q2ZNwowgDd"
    "0oYmiGMVPq4G2cRDGhR3myRZ+i+3XAOVBeYZA/ZNMc8o4aeNe9u1XQr1+P7mmwzHg8MTje"
    "8v+4EVnGIVMSPQsMnU2GLpkJXf/FpPlB1zURq7aCWb2nV9p+hJl9znRcvc7qPb3Oql7fyQ"
    "ZkohhLIvYU41e9fuFzQPnea3bRkCTgngF3t5e4u6UKw76q8Dp4Yo2TzgYGsa4+LL2ukPOk"
    "80tGhurL3DEuIqZMrJRp4dNHk6abBpYa6RVAD7Z5nvaQLsmMOlu0WVC0wSFyGGj+O/Yn8S"
    "doJj5fThD2HfYvHKE5+4b8JuEqXD3a7ny338dX9seTG2H+84QzAdw0bN40nmHHArNlr+xZ"
    "Osbq+QL7vooebIiKzUUsBsOs2EDkqKsJLtySzjUuSee1d6Tz8hWJrqM5XRoFG0kiI7yFHp"
    "/pRMaWXwopMvasEtqNPW/KT+znuNqUZMH83mfzO4TtJS/RG62wvTcNYXtvqmF7RYXLQKcq"
    "y8GlGXIGvwgTka/EFm7NHwudDWz16l6dK+8uJLjtPsFtHtbzMrwEOzD9B/IJB49HCmpCej"
    "ppYifmot10mTbcyVDcMaU2WjBouS0yQrG8w22WIqmqsFpSP7ZkThDvlz2l8dMoIL4TvmMP"
    "fbJBHl0z0Unyl0g2gXjMQJW4sDRmj+NYWsmYCeQLBGJAIAZwWz25LEIgxiHOOgRiABOU0a"
    "pGidxayeHWt7fYzA9qQwNH4adTz51lAiPkoM912LPzevLsXJH/0r6bSc+2l64jBCw7Q/QM"
    "3aH7QnC/nl+TW4qCdJAfT5pYB+FAI1139BwjEoHYUZp38Z5d8tkFfrWesSvugjMCEbvXs2"
    "YJRRAi/MBQVntC7NVbo891+sPAzRru30Pfy8vpoddG6kcuYdF45wT4PrJjwWs/QTT7wq7v"
    "qo0ff7m7+VwTI1CQKqvI7jxC/xI05wAXcQPAHI/CVScF9rtPF38vY351fXNZvsPwDi7Li3"
    "yBT96cGS3yTGJ0Fuqz1zrBBq/rgw1el9d3dro+425floXLfZ8v9+Dm0aWbB8SYgGtHT0GF"
    "IBP7QSbgzqEHan/dOSRHJQWzUnRjqidWir5TmvEm3Kcii/7gVAjCaBXQhwAvl+Q9p0G4Cw"
    "V3tyC/s968LaJMLHFwnqCQxl1wbwu+YkKEAyLQrwlB6XY8JTWTdS/4GTd0owo782K+HQIG"
    "GyVe3XBKV0SsDGfdWhXWRreV3Ane2q/Mpjp5y60NjB22sGhge1hepdoj2bB2JlYmqK39Uk"
    "u/jfXtss7bq1I8XzO4lkS1MthDHBIIjQN2GLyzWqJ0+qbvD9RPB7yzDnHWwTsLCNxsnsNH"
    "I2Nf2n50BG77lQuzSGhdbDOB0YF7qgPuaT24pxVwhxKsfbTBLs+iZQfn9iO2JTqhiPMlpR"
    "7Bfs0FJZcqQT1jYl1hnV5d7G75lzc314Xd/vJjqWLs518+XX5guAvYWSM3JiOrCnZ2aVSe"
    "uDVeAZLMQbvNJsSBCXTrlmpGDxs4iQoxAK8oddAAJsmfTHIryiKQW7FCNECakAO5fhAGoW"
    "O680gye+47w5lZxbYDKaGOuk4JFdFH4k8XOFyYoFyUehbQ5YX5sjR9x+6CqXVE//iUJMAh"
    "p3p+Fo2UuipJQQhgVaglRROf7lotSgGwVWCL1m1NXItCAKvC2bHkJKHr71gSA0dSSFZuBd"
    "MnsnCZumCGalEItgEFrNwTzhBUSQQg3enxXHA8bMXt+We5x4FtC9puuqVzBmp52azlpVJs"
    "W0D2SupqWHuELrYlfb7Gv1xxrrWA7q95T+MEt3ia62Ar3LxbQDbtZ6S4Sge6BqoJF9DKTj"
    "vqUJMiaaKBbHJrBWR3IVu83vcqiidTzhqypFTaTJoienJVaL98KVKAzSYNwBH5TlwfrUPy"
    "zLwpz+1VI0gHkqiAm3wPNqW2r9yQ4OOFE3z0LAPFgKZjcC4EkIKiyxQUkDABDDO9xxaoWZ"
    "vULOSmGGVuCinfiuI+W8zG0pz0U+/yeiHycfICpG4UonuXTRp6JNvkjulGiIcaIb5c4jQR"
    "vFVy7wirl9a9e+txXZDIjRi4XY/yyH4q1B/p4ek2Gf7VHSLcB39lHGisM0S4H+KsK4gDiH"
    "A/UH6IaYEm9FDSvB12qE9u+zrk0Fk9N3RWoYZitdQA2kxghHVKjk+0soSfNKQJP6kgzDrn"
    "TLQJxpLI6AjOTjAW1x6T/SFpbxHdUNy9bWGsBXEDwmWAZzg02iXS9qNbvu2XMsosVSYksi"
    "wDocdK+riegMuxZxrKin0Vooj6vkxEf/zrLfFwjT034dVuk24GeADWUZ5qU8eeOI2Xe/93"
    "96RuDlsts1tAVsNRSZfj5f5BWfGld2izoMsJ+3/iTzhXu1m48wVKopLfi2S/rIVHUO4KkT"
    "oZeS4RxO23/NE3FQ3c7YC/+b9xW8YkZpux7yCh1CbMclqsWuosovQd/2yb+EehjRstkBtN"
    "eNu4QHXCyE3i7pg4u4IkPlUOJcBOx9fzJFF6G+N8FXdMEsQh2pCTFRhrYKyBu+wLqQWM9S"
    "HOOjDWwFgDYw2MNTDWY6L8OsHYVadq3JmQFdKxGqZjHRC9OpTrCgTGvHRgjMR8GGzSJbHR"
    "bdTtJ7WD2p1QZrI3Xud1ZSbzdCD9NHn185LZbPHKqzPuiVOxHORIVman1q6L+ZyE4RVdi+"
    "Eqli758aTJyoVFQ/bl05Y7DV1/phtE7yPCbTpxiAd6csmGOBMUkCeCPeII8w75fUUDNomI"
    "8pYO3sY2KOxhbk7ikfNhhOY4CLYMXMRJdIQ3eFs1dNkYUB2/nwX6sM74f3yGEgTwv6hNJZ"
    "mJKiFYo05jFWF0WDn7xao1UIDT9iMkgtqvfMR3IpNqCFl78EcqX5jjzdwETEkC4CzDmR6H"
    "04AardCKHEBbYcteJFNA77bWjsPZbYdZ9w3f/eOss/D1lwmz/iHA98rbSfxg0nQvcbImOy"
    "8kf+NhzyFdkhl1tohPfnwfWOAQ+ZQ9wk/sky2J3vPgaLqOPPeJJ+9itweP4rgt/4OtoyCq"
    "Xj/a737HZSPVv9j+mxXShvvGC903QHnuUHlOVriBwpcJgFJSTSk/CG/DocApNnoTy10mAE"
    "a7PYx24O5Xv8LH6+4HF6q2tjC4UI34QvWBB3j8WFH8q08nTVcrESaS/NqJZvoq3hhF/CbE"
    "TSqi5gJirze7+LhRSLx7FFEe4sOU33fsv57ri8gkIcA//EPIPnviZhdunlWmtGp3BB68dM"
    "EuXUvKL2dx527IPojcILm/ibRY2Fvzu1rAI5FW4gYXIlc0jaOSHthdzhdDs6seu6vV399S"
    "xV9MCtzZ4M420jub+K8JuEl7AFcD3P5naLAGrpY7cYM3cdWZmP1uVQnh+htdJgA3uj1udA"
    "virUxQT9vvBXo/vamsYT5fUHeucl6rh10SAeSfj3xA/mfNVcwq9I1BC7KYxbiF7JPhBi4E"
    "7hNWZcVvhFuSArQN0Hb9aboNmETk5FIQk2ME9r3rRaoKWrvgzuVgeRsgjj0XK32+6zVwSW"
    "R0kSInWlU2ThqqbJxUq2zQwFGt6FrSI2sPJqqqw5xgs55hKylKQoh8f0wj4qMh2nWHEpYp"
    "4oMM0w7IMqPb5dvJPVCxO72MheTPLrccbI8U5pH00aTJNrKQGmnVpExSndF7RNlf0YLhLj"
    "KxpYnY0pocvJAktzqkf8/InH09dUXKPfvkto9vM8IWLfkmnn/D90wb/IYW1IuzrsUDJHYR"
    "XuDS275H3wKCQ+p/48aPELu8WxIQ8RXYJzh85AI0QN/FXtcTtCTBA/kPzZxtXytubTw52Q"
    "xH80X2F8/gZmQpuXQfDsVY8qeTk9PTtyevTs/O37x++/bN+atsI6w+atoRLz/+xDfFwssM"
    "JhVwgxu430PhGjdXZ11ouMVlEiNcsO3nuX5GUi5wyurVzUMn857wwTDbmGQRqIZZ3ZkyfU"
    "cfUlkEIFWRIFjp1Va/2ecSo7vLdcLYxVcJE1tiLgGmxOebEsWtzQT2TABQ3yNrFFSBHp8n"
    "cs/g3d8R+aUr6P6Fzm7X/pGCZkueTJpYtv+ms2mQNNJi2aJ14MelDvg1wUGsgzi5C7sJc3"
    "ZKMGCPhKxCFHK/Xeyx/wacB0f3AV0ih3LPYOFYzL5t3F20cec1BFy3wyndh9kQwjrp0Wg/"
    "72HgxGxxYsmU6aqdSfMREgztM2LiNTBa2qnEmAgxK+tbvu8rHanqV3QmMMI1fayVzbghmX"
    "E1I3fgqlxLald01h5suIqVGjwvSLQoOUI+ciD8o5bnA2EQPmeSZTnwbenzDMdas9GZk0mM"
    "jrxrv2hmQO5JQJIbtD49KgmNDuT2w4p8qtKa6lm6tD2QdGYkXU88jK4JDnzi3EVkdaSgP+"
    "THkyYOxIsbTsO0pRYRwlvHcc8E3btBGKENIY9xGHSWo4pnpuLao6NmN57Rx46MVeI3QMzz"
    "S8Y8p8tI/+5GVFF2Y7i6tU9HgL/DKLVPyDrT1s7UJ1tP3/AdfNaZa/rg+ndxFWKlyiM/b9"
    "Z5eMtpKDXVUnroivhIyL4XvspCc+H1ebgWwzO28CrSbihSuKhVHuMedBya8wmDuspWdR02"
    "WcZVnWSZ8ZWPbL2kE39hnsW9FQRHqP+M2N9zHT4v72I45vkeyPwCnw4zzK+djsN6Mwtgz0"
    "VGR/a2X1bZIU+uGZ2eS4wO3k68jeFSfgSXcriUa13Kv6gjnbNnk92X8cgk2Jk15rlQmSRy"
    "/Ql6oNRBNEAz7ExEaDC/VXvukl+oZ1uE56KqoAhB5n/GB02Nx2VbPetc3MUvF786SgKP8z"
    "MQYpB762+ZTZvu0ZsJgJFDx8gxEN3RHqvSuvYIdqRD4FH44aU4J5pStqUikK1tR7a2njiB"
    "3PGaX7+6ZKNSv/KHjfqXqBs2fUrbaWTh575BCIe5k4bnPpIQudE7FC+lcIJEujSmM4kEgO"
    "F7tHR91hcPUtlykT+IJrweGVuNfwgT/w/+JVRJ+bsfUDtxDJhYIIX+WDQtSKHfpY4Famx5"
    "/WrRdLxZwxquEnUhw9M4z3UuBKqOQWLa5GtP76mRs3xJbIQEdNvO3HN2LXleZFFREm5sQ7"
    "qxQc6HEZocegbv4C0Od2yHI/4diaL4Z1bvvYUGk8a7r2iqd+/9M92w62NcEG6DGZrCGLBi"
    "XzJMU6Ty24e4ZvInS+Kv36ENu5eK5/Gvm6CQiBx/+Y01zpoaooXrOMSvXn8tjrv7Fgy3X8"
    "sOhiZqVquZofvkVtiB+8S967vq7Jz1EXNFKSjGtUd2K0gm38LGAdWqx3tdULjZiW/fF8ND"
    "g/qlpXhJjfQCTmOBNF5UqEPv0JL60SJMP5x7OAwJ03A8NuUiZRb79yzg3hlswdN1UBOH2l"
    "rXoD+B/tQPYDvWn0S9ahPVKROAbAPPV5rglIdT3uopf4XZHuKw7ZKQ4mmlet543s+TltP7"
    "tOnOU/8LP4vJPCBR6liJ1mxxBWizcOcLhFHMUP0hRBEOH+MKNEtC+FHO/ggI4ktCuGWidP"
    "Tq+d/VILs1gf89yifhCAfzhfsUv6C8Hfl9FcTRqdkkJdAnyz99d49EY4Yk/4PvogxdsWfU"
    "dD6Rib02RvrKtvAHEpp6q4Jqs6dqAxfoFuAFe9t4j1atSFNQqEY263UKVcEzp3geGrlBl4"
    "5SCELtzTRX3+5EMalMcYOfSiYxQv+r9pMzLLFDpiodhL9EaoQlkaaXZ4BgN4DL3waILj0A"
    "V4++4Tt4X4/PNOJB6wrqIXkyaSId/LzNTrbhji6JqHCb3fm5b0TEK9W6fuxxEVBnPY8miL"
    "K1MkFrP3I9Xu2WNeO6UpVbaKfLHjMJ/Ke0Nc7X4iLkP788ChAMQDAAwQBXzZ7cQYBgOMRZ"
    "B4IBCIaskk6imRjOsSQG73VfJlxnN/+nUabPf7aY4/Ol57RAJJ1qxfGdNoTxnVaj+IhRmC"
    "8ZZ9nkTpBd4cho3abtR4duJ2nipIuqyRkgicEZ3+czHlwIkzKEenUImwoRQopFIMGBBDcn"
    "wb/g8PFIQYGLzydNBHiUttDLqii46ogih75DmwUNScxFp8T0ZkH8ifCAE6GDq4A+kTAu1x"
    "Rz1g716wpZt9Z1j+lwZy1Mm10Pk1W7tTQe3bDXPXktbI8d0nUwtzogD/5IfqylIec44PXN"
    "ul+e7BVq6/d8PUqcYBM30q/sV4Qk+yMgc8p2vfTPJcHhOoYVjDhgxAEjDtB+fbkDghHnEG"
    "cdjDhA8GRGHDfyjLIgZgIjpPY7oUgTPVr5EtX44a7BSfSddNvSXZqZgEXunhdas8Pfn2ss"
    "zfP6qvQV9jGg9H7KMyqpskc22EdKcqOzkxxrpTM8bshneFxNaChQq8L8hV0uG2AeCb5N5+"
    "WHv38pHJWVQPHsuLy++fxT2rwcPV4E+971iCLzbH14fiYA4fnPD89PCRaTgy4X2fOkGw72"
    "ioMupcAqyNXSFJKEPZriVVfbb8s0Rc6aaisOmYTF3XaBfaerHbd0op3pHGjlW4h0np1VUq"
    "dTlWZWf5ql7eEwMz7MUmbZZHPIJCAhbnV7eHCfiD+dbc1ALUkBsFVgJTuHPq5FIYBVBWtm"
    "ajKBVRYCWKuwynZdTVBlEYC0Cmlu99THtCADoCq0Wckkr4mpLAI+Yrt9xMR7XcUXUuIXPc"
    "Tk7a/gIMa+APr8y/X1kercagHXT3lP40S2eFprYMtV/BaAvUq6GSeq0j1IA9L4IGoB1Iu4"
    "KjKeuZ4bbW+zbscJcuH81toVhL7fxuLlKJNA6nCcCBdvSBoQp1dVONF2QVu61GtgK1SrVo"
    "ClWmu2b5qYLrKyClqA9fbD3Zfbj1dfXsqb/JeVR3HR9bL4ZNLkUb7O22j5lHPD0jvkRiHi"
    "udLpkn2b5YwE3KWbf8i/AaI+ctzwcSJSoohP3AhtcIhmAV0/LKIkIysTeSSrCN3TAK0IXX"
    "k1vubdDvmb/5sfe7TjiKeKpyKZC0bxMRC7sGOeLfaR+IiuI9YBWcUjB3QzQSGNRfnAC5ev"
    "ki2aYz/9Eu9FS/4T0AMlIfLYm6GbUbaUQkVyORReuB65j8zzqNTbDJTXq+FHOp2e6IRgnt"
    "RHYJ78x66atlB2tVNXAwGQAb5p+xHie64D73k9uufVaqvuPxXg1jMxSXNgYVTVVCFBZbcJ"
    "KsMl9rwqvs2VgVMZKAxsUBgYIiPqF/kwfeR1IiNSldJwyiUx8I3vs288gz181ktdEIQ57v"
    "McQ83pEeZg6Bm8+6dgyMnIl2TNfvawOhux/Hiymz+brrKWmiwa+5JpseeEaXL9tEaRj+Je"
    "EV89TvieJ1ggTyRAS7xFIUm4qvyPmCKrI886GklBX32V2ERewZr/N2Cbl7QVxWRVgeMqtY"
    "SAcqsB5Sn62txV0n6E19XXOtzK63pu5XU1l1hx8Wv4DmUCwK8oLqX3KWi6qzUTgOWqsVyT"
    "s8zMalAQGiHM7ZgPGnTJ/MzcU5fMzX0DA1xXmywstT4l9LrhfmThwl2pVMn8YaMiSQvNdm"
    "qRf1tQtGCKGy9TGUzQfUCXIukWz8nF/1vVBrUkepyNK3T56m9jlK9HT4Tpv16e32i+DiO6"
    "jH0BQQGFjEbV7Q8yGgFv31/eHjIajW3WFVQvZDQ6UEY/1nyUM1znpKG+KBxUDgKRiNYEtU"
    "zgkFEzjSKG+OEmZUy6VuhDWpICJlCBrHSBM7k4yEKA6247Z4JYC+TUr3lPA4NYl50qri41"
    "PaXaHFoA90rqaqToljbF3fBCtNBuUHfFCb0Mm5puFQouVdpF6plUadPazaNecDb0nbCOiy"
    "ANHhlC8HwxQY9MHffRbCsCOH79+Dmt8btZUB7MEdD1ahJHk0QLEWSCuOV8i+YL7D8QYXLn"
    "lG6ViLUzZI+Z3BUPgul8lCe3+1T/Hg6j6ZMbupGVWgYkcEmYvLJ2hxav2YuMPONBXy8ycn"
    "qgz9mwYWIq6HTABTvgplmcYdej8X2k80FcP1yROd9sp866+3eeDbcO+JFuZbQlP1qJb228"
    "kOCQ+tizMhg7xxmS0XYa0yKdnwlr9rfwMbaxm7Fjl+keFo4gvlWJ5AktGS6zo/NrnrwEDJ"
    "ZgsASDJZiu+mLTAIPlIc46GCzBYJmFx3iGdS4ygWc5kPZsJssZETT8R4/r/UePT8puupzY"
    "MMA2ad4Ksj1K66GVaKIhz0Q1zcRDgB2jVZsJjG/Vtu9czmCja4Wxox7eXGJ8+La/elnPrk"
    "/YlmwCcUFofCif6qB8Wo/yabXqjUxTKFWYmgOuJHfILiYO8ZgmFxhjWJY7ZAxTBqsCX33+"
    "9FwCXHUUqXuw622n5rBW5ADcKrglLtngna9KHvJbX7KmGOBYlTxkHAuGFAMUy3KHjGHR1G"
    "a2FIuCh4yi587JMzAsiR0ygmUjrAGKClFAMobjGfqlWhrUoao6JDwvKsjW39LT9hZrzaVD"
    "WuBHtRLGNuSLrdzRoZSf0ojQRSm/okOWyQFWFjzkjVd2E9HfcEtSUDW1vM3GDjQVQOuLJm"
    "cCUDT5+UWTZX9N3RgySQT0hepCLvqF6uNakYOQJ1U1Ssm1WVfXlURgwUIlSguQFnz/NTEt"
    "yACo9VGkmYe/gfalEAWIrRWmNIh47BnA/05X0nNrU+b1pipqVxvALqg7H+6Na3fIo6Rras"
    "Aab6GA6+7yaPJZowGsgAVw3V0rUVI1NWAtHEsAr3bQvnyMa8Cc36xawHjslRMr11Dj8omS"
    "B/lqRdlIS8K/QwX6y0T6x7/eEg9H6pibtKht3tN4lnfx7PLc1Z4g3XlxPtIRosNrKe+Jzr"
    "iKTRe5U/aFNgui2t9MEPogdzOS7a1oAKHh3svomsZH9RjxYWdftN4boSTtx53obKxQsacR"
    "nu97rF3FvYx0W5rT9YoHT+8JEe9kpAgxtSoiwb47kuhkpAgFZI49b0+EbkUnY92KAhLy12"
    "zfbfs26WakC8n1n9xIQLAnTh+zjkaKVFzbYD+QCmUUxvjSCX+OfRUl3seYAOKcQGd55gRY"
    "qixzKYoNOeayJlr13uZ0yX4+T9Amqm/wkhsYCUokKcRBV8TnLXi2Nxo4RDRZYN9JP+RS9E"
    "mVTq6D/nucO04AbydL0KObWQosjoodNhgN7A8ckfnCd+cu9u2PLbODVodNvAtfYswVey/d"
    "0M5bg5et5aBqGkbsLDyauOuB2kzg9bWUuVdaC8VNoLTNfS3npJUz932VsODfCNJzQXquAs"
    "KQngsSNUF6Lph1SM81KJ5jgNNcfbsz1aQyyfUxaLLM+BLFtJ/uqKhF6oZFFaX2jInq285p"
    "FhSV3ZN0V2h+sbIXxzf3KLvBHVlZo+caS/S8doWelxcoZ4SetdUXBGGj7/NGHy/P5+jusi"
    "DMcZ/nWKaRDGe5JArz3Od5hoxfbSelosFjFc36NAFpe0gT8Iw0ATO6Dqb3ROVO6D7UruCi"
    "3IgW8Z9OTk5P3568Oj07f/P67ds356+y1Vx91LSsLz/+xFd2YQaqS32Fgyg0h78gBug/F/"
    "3E+GIEfS4DuD8X9zkNDVFPJQDz52IeEl/wRHhpdncvigHBtJtgSiBbMaCeA3UmNz6s28/6"
    "zH09p+Fa6Z7VkL+8IDU+nM90cD6rx/msgjP3fVFVuq9XynMJUMuN1XJIlGYNashFtQP1Tn"
    "JRFX3pNGmTotCIVMH2fEKKfk+auJakAFhFYlDXNHWaJAGAKq4j5knTIF/aDkwrfsKawFbk"
    "YMHWZ6R6Vi4qWLS6aagSxKoYGyfv+DXvaWAQ18XcTGpSpGgnR5lLubn2TT8z+jRfJa1IJy"
    "UVpJ3Ry0i1O+NMWfdqY8WOPGGSpHBqgJrcpVpZrfj+frywFi+dBWTZV0Cff7m+PqrRwgDc"
    "XeBWNM8afAuhpZCAClIsQS6TF0UI0lDooARpKLRz47j+3pmouIP+teuPSXHuPsmCAKwu0U"
    "KK5o5kC1MvbaeVccGNyDLOhyCk36HYl2zCPuBuTRNEA/4Me2vyR+w4xEEhCbgtcYI2brRg"
    "8iG6J0SdbqHNznuca0F01FKItZhCHhsN0dAQDV3Z9SAaGuJiIRoaZh2ioQelbg9wmqtvd0"
    "gDo2qcaXuLXlCxennU1TvcZZipqSfwXi7Avdsdi8jq+Eue1/tLnlf8Jf9njf3IjbYKCtij"
    "uEbBk4VKKN9zqaHpeE1h5Te/XF5/QD/ffrj6ePcxcTDLNh/xkH/EPnBTK8bFdaX43lqVur"
    "IB4EzimegOZ69vA1/jqCSIR6qdD70YjewuXoG9/lIoiYB/iYZ/SZoedF/vkpHlc52UfUuk"
    "dVUwyl1d3F1d/PChySbXJWt5QQJ3vjhSUJbJk0kTX4nzNru4ynpEd/OCwKT1gkmr12Xrqb"
    "QxqLMnb95o6LOsVa1CK56VPPZXKxOEk+YjRPf4lc5tgbWqRVc8K0fE+hFRhSLXx6FIIntF"
    "ovQNbRuhKBUFweZh9u//D40onzg="
)
