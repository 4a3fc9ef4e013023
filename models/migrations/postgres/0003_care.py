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
    "response_id" INT REFERENCES "response" ("id") ON DELETE SET NULL,
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
        ALTER TABLE "staff" ADD "away_until" DATE;
        ALTER TABLE "staff" ADD "in_training_until" DATE;
        ALTER TABLE "sheet" ADD "staff_id" INT;
        ALTER TABLE "sheet" ADD "author_id" INT;
        ALTER TABLE "sheet" ADD "customer_id" INT;
        ALTER TABLE "sheet" ADD "visit_id" INT;
        ALTER TABLE "sheet" ADD "vehicle_id" INT;
        ALTER TABLE "extra_field" ADD "form_key" VARCHAR(60) NOT NULL DEFAULT '';
        ALTER TABLE "sheet" ADD CONSTRAINT "fk_sheet_customer_e1ececd8" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE SET NULL;
        ALTER TABLE "sheet" ADD CONSTRAINT "fk_sheet_staff_3d40e0e0" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id") ON DELETE SET NULL;
        ALTER TABLE "sheet" ADD CONSTRAINT "fk_sheet_staff_08d1418e" FOREIGN KEY ("author_id") REFERENCES "staff" ("id") ON DELETE SET NULL;
        ALTER TABLE "sheet" ADD CONSTRAINT "fk_sheet_vehicle_87c84904" FOREIGN KEY ("vehicle_id") REFERENCES "vehicle" ("id") ON DELETE SET NULL;
        ALTER TABLE "sheet" ADD CONSTRAINT "fk_sheet_visit_c904a5a1" FOREIGN KEY ("visit_id") REFERENCES "visit" ("id") ON DELETE SET NULL;
        CREATE INDEX IF NOT EXISTS "idx_sheet_staff_i_5ce66c" ON "sheet" ("staff_id");
        CREATE INDEX IF NOT EXISTS "idx_sheet_archive_0d3e24" ON "sheet" ("form" NULLS FIRST, "id") WHERE archived_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_sheet_vehicle_9b3859" ON "sheet" ("vehicle_id");
        CREATE INDEX IF NOT EXISTS "idx_sheet_archive_078d0d" ON "sheet" ("form" NULLS FIRST, "author_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_sheet_custome_947095" ON "sheet" ("customer_id");
        CREATE INDEX IF NOT EXISTS "idx_sheet_visit_i_313db6" ON "sheet" ("visit_id");
        CREATE INDEX IF NOT EXISTS "idx_sheet_author__bdf9b6" ON "sheet" ("author_id");
        CREATE INDEX IF NOT EXISTS "idx_sheet_archive_a099fa" ON "sheet" ("archived_at");
        CREATE INDEX IF NOT EXISTS "idx_sheet_archive_4fb6ae" ON "sheet" ("form" NULLS FIRST, "store_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
        CREATE INDEX IF NOT EXISTS "idx_visit_archive_32a0bf" ON "visit" ("state" NULLS FIRST, "promised_at" NULLS FIRST, "id") WHERE archived_at IS NULL;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_visit_archive_32a0bf";
        DROP INDEX IF EXISTS "idx_sheet_archive_4fb6ae";
        DROP INDEX IF EXISTS "idx_sheet_archive_a099fa";
        DROP INDEX IF EXISTS "idx_sheet_author__bdf9b6";
        DROP INDEX IF EXISTS "idx_sheet_visit_i_313db6";
        DROP INDEX IF EXISTS "idx_sheet_custome_947095";
        DROP INDEX IF EXISTS "idx_sheet_archive_078d0d";
        DROP INDEX IF EXISTS "idx_sheet_vehicle_9b3859";
        DROP INDEX IF EXISTS "idx_sheet_archive_0d3e24";
        DROP INDEX IF EXISTS "idx_sheet_staff_i_5ce66c";
        ALTER TABLE "sheet" DROP CONSTRAINT IF EXISTS "fk_sheet_visit_c904a5a1";
        ALTER TABLE "sheet" DROP CONSTRAINT IF EXISTS "fk_sheet_vehicle_87c84904";
        ALTER TABLE "sheet" DROP CONSTRAINT IF EXISTS "fk_sheet_staff_08d1418e";
        ALTER TABLE "sheet" DROP CONSTRAINT IF EXISTS "fk_sheet_staff_3d40e0e0";
        ALTER TABLE "sheet" DROP CONSTRAINT IF EXISTS "fk_sheet_customer_e1ececd8";
        ALTER TABLE "customer" DROP COLUMN "lunar_birthday";
        ALTER TABLE "staff" DROP COLUMN "away_until";
        ALTER TABLE "staff" DROP COLUMN "in_training_until";
        ALTER TABLE "extra_field" DROP COLUMN "form_key";
        ALTER TABLE "sheet" DROP COLUMN "staff_id";
        ALTER TABLE "sheet" DROP COLUMN "author_id";
        ALTER TABLE "sheet" DROP COLUMN "customer_id";
        ALTER TABLE "sheet" DROP COLUMN "visit_id";
        ALTER TABLE "sheet" DROP COLUMN "vehicle_id";
        DROP TABLE IF EXISTS "contact";
        DROP TABLE IF EXISTS "recall_month";
        DROP TABLE IF EXISTS "learned_step";
        DROP TABLE IF EXISTS "duty_list";
        DROP TABLE IF EXISTS "letter";
        DROP TABLE IF EXISTS "form_draft";
        DROP TABLE IF EXISTS "meeting";
        DROP TABLE IF EXISTS "coupon";
        DROP TABLE IF EXISTS "review_file";
        DROP TABLE IF EXISTS "closing_day";
        DROP TABLE IF EXISTS "countermeasure";
        DROP TABLE IF EXISTS "dashboard";
        DROP TABLE IF EXISTS "sales_step";
        DROP TABLE IF EXISTS "capacity";
        DROP TABLE IF EXISTS "loss";
        DROP TABLE IF EXISTS "appointment";
        DROP TABLE IF EXISTS "slip";
        DROP TABLE IF EXISTS "stock_car";
        DROP TABLE IF EXISTS "record_step";
        DROP TABLE IF EXISTS "duty_line";
        DROP TABLE IF EXISTS "recall";
        DROP TABLE IF EXISTS "award";
        DROP TABLE IF EXISTS "vehicle_status";
        DROP TABLE IF EXISTS "bearer";
        DROP TABLE IF EXISTS "lead";
        DROP TABLE IF EXISTS "record_look";
        DROP TABLE IF EXISTS "care_rule";
        DROP TABLE IF EXISTS "task";
        DROP TABLE IF EXISTS "review";
        DROP TABLE IF EXISTS "amendment";
        DROP TABLE IF EXISTS "attendance";
        DROP TABLE IF EXISTS "target";
        DROP TABLE IF EXISTS "stock_level";
        DROP TABLE IF EXISTS "calendar_feed";
        DROP TABLE IF EXISTS "notice";
        DROP TABLE IF EXISTS "letter_template";
        DROP TABLE IF EXISTS "share_policy";
        DROP TABLE IF EXISTS "screen";
        DROP TABLE IF EXISTS "own_table";
        DROP TABLE IF EXISTS "accountability_record";
        DROP TABLE IF EXISTS "duty_sheet";
        DROP TABLE IF EXISTS "meeting_point";
        DROP TABLE IF EXISTS "elsewhere";
        DROP TABLE IF EXISTS "objection_script";
        DROP TABLE IF EXISTS "meeting_series";
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
    "Y5XaqLMdYva0kEVrbOyk4Ae47XW1USrjbVq02qppjCW5EDcKvgpqUfzKAtSQGwVWAzvw59"
    "VGURiI7b7ayZuVzt6VDI/dbu0r4GBrGuV6G8tnb7a+ZbZwvwjtxfs3LMaJQWDaRKOXuiO7"
    "6iO2WAS4eNBryyYgULeKfDcVUN7aHLcahMf5k9m2i4HIeaqS+/LAiaL8j8kYvEfsL8osVj"
    "Wu9psMyqZJBliEK8RQu6Ya0i4sc1NNxo4fqskTtfsEfrQJECs5MRlG7JvFvxCrBupzw0sz"
    "eeyfyb2UiN6YbtOOuCJy544oInLvhk9sRqAJ64hzjr4IkLJsHMpJKqdJVJbkjcJsmM0GW0"
    "fY9c8GXs2LVmQ8ijMm9jraInSQDxXFX1zMAEIGuBBC9b8LIdrpdtTHtU0L2k1CPYryEnQr"
    "XH4owJdQVxSlrYVfYub26uC3re5cdy3stfPl1+uP3uWCDOGrkxGarwvE14LP09V5IAM59G"
    "TpaUwtyPxf+ZdpcdrQcsvrSoCuz9Lbtn3H68+vKS7H1sXK2h7zPL6w7+PrP2PoPA50k94p"
    "Q1nF8XfzLFR4OXbxBU0+15/iDpplXI5tAH7t1iko48TZC1QfM3wV72E7YbtT4mWBzA4gAW"
    "B+Cee0JKgsXhEGcdLA5gcQCLg0WLgwDMXBkpiwGzoFBKII732XG8TPjeDZbP0+hKsrDL93"
    "mXz2fLPKCpIgmGJYWFjnjkgSe0MAK3JAXA9iVDet/29dZRBQNH27FhEl2oGxsmiQCmPUzk"
    "3zd8te1GZpn8wRjXjjFOpQ9YXK09UwR0cS3pQFqhYLlKCvjuDgWrKPAaGIuzqRVwk35Gui"
    "vIZ7ixjV7Kn+f6qlQql4nYj3+9JR6O1DSQolLHSMD+d5dODGwpL38I8L3SiSF/OGlyYhAE"
    "nZO12+nEcBGHAkYLHCE3RDPCUIlr771H3xKi7xsK3JCEccESwj7cIuK40QSFNBb06Yw6W7"
    "QJ3Ig1o6wFwv6Wf1Z1frAxINT27JfRG2p7dsTiz3DITlEjBl8WsXfFe9XrlQvuGV2ROjiI"
    "jPKxZQL2a8++DG/fSUK2MCIrI9gzAYB9D9jBLeU5UzE4yxVUSB0hsdozePfnVV86n86fse"
    "/cPInLV+Uumz2bNF1lF6zVlKbNtEp4cpE/chHWKqAiw81ygiKa/GOz2E5Elpt7HCA3Qg80"
    "UpfufGY/cO/s170zwo/s/TBRhHIJ0IT20IQgj3jXecQHUfAgWPs+x8kKzMcnGigfn9TXPD"
    "ipJA3APF+dwb6cCwCzUnFHSqqy6PohJc0ByDKQz/B+H+utcqDBDlohLj5/A55DJciC4ALb"
    "ZyLhwWU3DDMeQRYBGqEvvpkjBLWBmxFrEKiZXdSM/KpquLcA42WD8ZKuqHSzp3tLymLdsu"
    "19eLrTi3i4yJA18IIJohrU4DRImmrRg/N1GNElCeJc2BLJl2bCRhscxsmv0w9mZM6+o5ol"
    "3K+73WThV+l38hTWQB7aJA/T2TUMTipKgRO9QkkDvbd1SAVvbQapLALLVIFpYfPVx7UsBt"
    "juvlIUTH176r+ycXFgKOvqwOUlpg6oeSG7L8EOCT4x3S3+pVUlr9CgWc0TTadLqe1OPe9v"
    "ol5J/DqiJcE+08IWOJpkmdVCInKuxX2H79E6JA7CD1jUOuG1TxAvChr7HjPFDIXs66etWb"
    "9Loqi0YmtQMDD3S0dMZsjEDieJjM/B+bWOg/Pregfn12UTnPTq65rwJRGw4YM3I9iddibZ"
    "qihmL6M5fFyuaBBd4mi+UOkN8uNGrcEVDaezrKUWNyTOX34n8pHrv0NuFKJkJym7ek3E2c"
    "7/cFznPf/vHPtoRhCbhfWSn+u+g2IznJo36m4oHU4pdgQBMsmqouDTtZE7VNp+hLnMXut4"
    "Q72ud4Z6Xc1lxt6nqfjDAOGC0Ahh7sjrjPIitNhI4y0Ijc6771wH5vN6lM8rIDvuA1Glv6"
    "hHOJcY4UJu/1JRU9G7YQWnArB6d65euLG9YNgf+AR37ROsdhuo1Y/T5uDGCv7AHQHpk40B"
    "jklrgLEMY0JaGUApSQCcFTj9+QL7D2aAyjIAaSWf46O7WhkBKkkAnGU4NwFVqan1wT1pe4"
    "CymmkUB88zFRQlwVTQF1OBTogKYYg+Z85lOQhQ6Y8tCIKQDnGOfWrGGaTtR0eFvdYizF83"
    "EOavq4Q5xCNBYvPeYgr5d3bt8K1EI0ES4xdLYrwKKMNhuWegV+x58nPc14hA7zTUqwharT"
    "+PhOpOj56V1FbLpyegmzg2K/a44a40c7r2HMSUGO5Fk/rgTHLH2zgPzXvx73vMxJw/cg4/"
    "7sHljjoO4X2y52GNe4+VUXU8fYQHFESOWXf2SWIS9U1EoJXUlfeNUTK4nuQSo7ugtG+rr0"
    "vTVW+qr03TBZb6dwaW+jnxPKO8dJkAwL4H7NmBqL87yyKwRe++OGZe13tecEre3gMDWfea"
    "I6+uPgXxXdH1SvziitaePGlU1+d5G436I0yrX7phEvuG2TdZzkQ5D4f94eEwQg7eThAPAP"
    "fTNgylKGkTEIcQ7glP2XKaIKZrY/Tkhq4isWu3Q+1WyP/3KEe/UJGctyO/r9jGxSsJZLOT"
    "IJ+ssPT9OBKNGar8D77vs/kTm1xN5xNhcAl5xYeux0kBsjGWTBC0+fu+FjI4/IN/8EQWLj"
    "tp4CJl/SIF1ThagFfSOpn2/jwzfVESzPR9sfBpZZKEOM6RzbrCrpt8eylLbPG4NJn2kiiY"
    "7/szzQrzvdBhTRiyXMJW/oGj/7xf+3M+Syi5RYirQvh9rFyH3/OChRv/v+zQaMdnOjEB5T"
    "mVYgLOKnnC2U1Vceetn4JMYIThWu2zlKl6r9zGal3MQnWNu8L2NUCwG8Dl+1GF4M1vZAbw"
    "lcT2hHA4u78CQcgC2NVtJN78zXAtyIBrVBXU7M3NKmvrWiErggAveJ7ZwFSi1/RRLQrBUl"
    "XAyplpQ1AlEYB0p6krPeRbsHZdSV0NbDvQNXWVVCK1tUuxL7SA7q95T8NawLrYFndDDTfU"
    "WI9qAdrrrKNxIltQOMG/16Z/b+Uwa2MnSPsZ52qVD3CNxSrp/K0s2VF7+lcvSL0qt5tsxA"
    "qPjXyLrvfYyM8DPcfq1CsiTItcrBjGbMazfMfpaa/2kDYT77FnRfK9bTg8RGS58thblern"
    "9kYu3GDbHfZrhSkr9P+1fM+TnoInBnhigCcG2OR7YqwFT4xDnHXwxABPjDzWNFNOlNOsnu"
    "Ki1EEbqzc0cBRBMV+Y3ljrRuGMJalw05vw4e9fCi9BJRQmexGubz7/lDYvx8eUI+v8iF3z"
    "DM3aBSEwESgUO3AXgMrOwwEV7NntY1oiajRhLdM7sFjBUeBFrNrpQmzNOPhF6nBYSOuaBk"
    "rvroblBVwHTPAF14EeuQ6AhbsTCzckXNOD1TThWnJlbWOjzXsaJ7TF272xdVvGnMf/75l0"
    "LU80MA60S54Xc6zMAGOC0K3oZEQIde8fkemitX4Ssra6y19iKuvKOpWpRcqIxPmBBuzfEf"
    "k9QiHehkkuuPjHxDnjCOYlpRPV5w8hohsfCcZTJJATqeLY4HOeF05VkLrTsXrskhG5EZuj"
    "rkeh8zlOzdt2RuRVxUN7w7ktZdQANw1w0wA3DTDY98SSC24ahzjr4KYBbhrpPD8ShbN7fa"
    "qGpLmtVBldvrsdV+GWVWJddGUZi04cVFxarODcfgXS7CKgC3ImYBHhPKDAQsYRDYTP6/ON"
    "lPGN71cG+GYCkM1FK5vLA7sbGqXLkURG4OnVNcDgRmfRjS5ZmlNj0CuCAL4x+KH74BMFjd"
    "RQ8DyTGAHcxY3kTGcjOavfSM4qG0mexlkX3lxidPC2v0/HYE0dvDUpKF+SssfZnQ2lGK2r"
    "ThZ3SanHFOEafrkmW9yMCXUFaHr3s7sRX97cXBc24suP5Z32l0+XH9idRCxl1siNTcA1jm"
    "M69uAkzaNiTgysnWPLNNGptfOCd3GkMHLGDyZNtk2cNdGzaIZ0SWbU2fI6VSv2C8Mkjtv1"
    "EUZL6keLdyhcuYEboXs3CKMJ/5BsUUgYJk6N6bKFTntsoxQ/oPvgdNlVxs6QstOTnRFFsY"
    "b2wtGXhERsHUKufzBdgukSjFh9sm6A6fIQZx1Ml2C6zHV43yzPfCYwQstE03GY8jFva+mY"
    "t5qseWMOf9vErTVsT17psF2sVS2+4lk5NXV6sdSFOJcYHZ14fKKDMGvVYBiuIJzdhZSHgB"
    "pjWeYlsk9Ua4M8suZhduJ8H1EHb6fsAk86qw/SMBOKNBUxYqb51UtSEIhavbJId299XItC"
    "AGtfEif07oCDzAm9xLQhEt16SGTf8N0/JlIZHZ0eRRaR7dkWqwts6dDWCDdNjqMWoP2U9z"
    "ROcIsnN0Se24w8r7fadmmVvJn9NxGq/p34+UcK+2S5yaTJUknTxtMwb60bhplGO6K4l3Ai"
    "anwnQY+8CfvnI6mzT5rJ99gUee96drJIz9mL9kCDrdVBQ9chdgckgUvCTC+0NGo8kHQltf"
    "VrC0qwpUGztx5MvgPQ7ydg8gWT74urTgM1/oHJ9xBnHUy+YPLNgiozZacyyw1RlbIQmCf1"
    "zJMQNmUz+3jhMqgZXCLJjDRWWMsm3GASrizq/P6rGx/lWI5k5TfmJzem6wYXKpzdeZVHsB"
    "piWQYM7joG9wq7oXVVLEmBZRgM7rZMw0UOUM82LMsAqGBvfwF7e7wGWzCwXS1ocqIPa81q"
    "G9jkl1Ujt3N6FLViuxy1wb10aIPBHQzuAwC2twb3K4+G7Af+gLdHClu79HTSZGafx+14zg"
    "HRcKeF/QKxpohdMDYLd75AGAmAUEBCbiangTCNhwh7bLGsHxaiCDRde45o8V5kJ6brKJNj"
    "jxeUpyrmAcDY86omeRsD9tiGzyfIju2VXxXtWZX3HwjsuWDPBXsuWPZ6YvIBe+4hzjrYc8"
    "Gem+3pmaqmnOWa7VwWOugS0UL/rCDXkL05aW/RnhVP1iDNWUOIgR5sNsWXILB7tpF3zV9b"
    "pqt6hu7ebFUWLPYyZFXKvyqYKomaraepJCZ4N0V14xOUCCB6z5kfwelzDsmNQk4nvWf/ng"
    "suyA1RnDeWtbyfiOfhgsmKgA/+1737sGY6AmILa4swD/8g7L8BqRJV9oZV0FVfJQvPgr8h"
    "nDDqC4eVfaGOxynYbqwNGiXKmb0B83e8vTGBTQM2Ddg04FV6cuEGNu0QZx3YNGDT0nlOVR"
    "vlHKvnVxI5aCaNqaRBFCpfkAb3cFlodJzPGw3K500t4/OmSvgk68gA3ci29/3Kw74/ULpy"
    "Rh7W/jO2eFkO9vc+7+8x//GMKS4Iwhz3eo45p1Wd37/c3XyumdtUoDyv7jxC/0KcrBjVjH"
    "IkCpNZCcArx9qVZol3UA7Auw/oP4lCcaqHPZcA3J+Pu0/NdIK0/eiUrU5ieOcL7AZmNjZZ"
    "BGxsVdqMreUVG8HQclmSAmD7EiXWt0tr66jGip9psGhZDBYsROANOQIvMZjfZf0NDOeuIv"
    "HEad8CviMPw5OVIo04sfS0bwHYW6mrcWJbUo10wvDSwwkW7s79oHSOQ5BjP4IcJdMcf7hn"
    "KdisiOk4FnFxOYqe9wRIkUV5hFCx//gO+9++aF2k/Yzo7S0CFUXsF/Lta1+kso7GCtWKun"
    "uvp0T5/pkO846jhVOEw8c9YfrCuhjRzmTBNTq5ztU7SOf3vZ1u0tP8rqkT0J86LYvM9nO6"
    "JCHCD+znv0ObBfEn/P8Dwv9Dkzz4IhD/ngZL7sec+S6rQvfb7Frt9ZxqZo9k2x+H58iN2I"
    "SMI2CfZw3sehA3tOo4Dd7S/WPOJgi8pcFb+qU1gIH6zYK39CHOOnhLg6dVFjxPjPJtJ80t"
    "ep5UMhMHZE4D53u68afs23SWjrjomfJaxzHldb1fyuuKW0qs6htAnwmMMHn/uQ685/Xwnl"
    "fgZT0znXthArAkMjrPqvYBHkDWDYtZ+lv2YocU/Z3CS9g1z+jYywQsApxk1rSQ1kQD3LKK"
    "IiU1qSSMIeQx+e6al25Jwt6l+1VX2LZ86TaD0jqMQ+EusD9fUIWXT/07n0vYPLJWxE/ylQ"
    "xuV126/jpSWRPry0bkEhZX7FDefA+HKqtjLZpZe4tYvhkIlisPz400qkxgdFeB9rOYifBp"
    "bJQkThKxqbNG2HeGur1y4+bUkK6RZWAh71zIsU+MkZKQSYwO3lOtYKzThmCs02owFp3xe6"
    "PRTiyJAMY6GAdkTlwzjCURwFgHY/bFsMfwmOL7iCiuFbVKWlXQnrZ2OhBlLfbqqGB6SalH"
    "sF/jEhGqE7jMmFBXeKauEnZNTJc3N9cF69Llx3Jx1V8+XX64/e5YLGjWyI19shUGfQiNhY"
    "C4fmLaEBDXVrzWz3TAyQnaDteCiBc9WFuKeEn8W9txKh8R3OB33wvP8kDs4AqPcv5g0uxJ"
    "njbRTLfNmr9L3bddj6ANDtEjWUWT5MMN8SPEfjhFLvtMGOJQQDexZzhvvKRPxEm9wJPPWE"
    "8ecZhYXbbtjkf9zf/N/yaafBM5cEIkAApFVTmek9sNUKwAiB5Yz+F79C2WTyX4h3F7jMTE"
    "xem+n7C3JmhG7nlROi4sLhKa1ei+Hvl0Ld4W/mMTl+b8wwfqx37O4KZs0005hV/3tp62H6"
    "EjUPt+VulC11+2kgSo44orTrpL6CMqSQCiCkTFSVHFsz7vWiawV9q1vsHagFk3+e7EeWuC"
    "ey4BwO8B/DN8yiGEoFe+5VqBI77D9/1nxI3IghA+0OfwgRUJQjY7RtpAQQY45J18Z4xXK9"
    "zcqPP8FNZVDeVZz811Sah8ptFdPJkVSiV9NGkiVXwaTcO01U5e5cuGClIjjNkKj9JHhD33"
    "MaELAoJYf5yEQLxPFMOGaIDmOHjPns2os+VR9Dh8JKz9jK5F62UcgV9lVCyMpwzhT6/BHt"
    "uykqpW7sMi4y8k2gPoDKAzRkJn5Itd1ys0E4Crt+LqnW4Z+oBKEoCoytMeLncHcLkDxR8U"
    "f1D8dyn+eRZBhepfSDFYr/zjQrOd2v/fUmvkfIH9B2GOREmcTWwqjDVxtn7+KEoIz7Y8i9"
    "YysWRuq+p9Gx3utky+WMqtVtI6cSNqmkMN7KeQ5km5Uw4lVBLSPB2iQgdpnsY26woCH9I8"
    "HaidZkOVCda/ME1GPbuZwAjigZom8sPfvxTmsGLezubx+ubzT2nzss27HICFlfe2pvirVG"
    "KEJGgnVd2AZRr68aSjlEh3Kn3lvigEHK0qHQKwd52zd8s8OGNP+m58YR6TEoNXfGULFN7V"
    "xd3VxQ8fjhTrF5jRATOjedUQFTVaqCnSwI0W22mQo4J/RCFdEuF2wHnNKK4l4HKfBIcEcV"
    "DHgj/Aj8TnzgsE0XvBcia8p4okba9jpbODtJski783RQs6YVD53/nqBUIVCFUgVOHuMqS7"
    "CxCqY5t1IFSBUM1uIDhQTHBDPsGkvUU6dUmWs6Hmv44YGCbwZgIjoKs7RXYY3LQlbI9PdJ"
    "hp1qoWX/GsFB4bUHYJNMoiKImMDuOW128C1ZRfnp8BcSY3Opw7WctcT3uGJiOJgRbTZy0G"
    "7Ctjsq+MEVUwsByGgWWowNZbWDJcX8bAUkh8pszlVUyMtrs49CprqpXaSzSfIIfMXU4N84"
    "DPFUMyFDYPnFZ4fo94yYu4cSgqPcdhn2jtR67HbSNbEUI692hIHHU6r85GOjS3df53XAI8"
    "WdAxFtPU2gQWGLDAFBAGCwxw8WCBgVkHCwxwF91Oc/XtHkAB0kxjtkD/abF/DeRfhfuDkA"
    "GLIQO5oq3csmp0E1moabMa1UbFN58yejhglxajMha5BJQcraQjBVZ4RKxwz97s1guuyHyF"
    "JqgFGViqQLW/JNUeL8b2oL3L+hspwIW3t4emjJ5tuMOPFfmBcO+5ujQ60tNJkxnDKbbbac"
    "O4QLx9bEIQVX/eoRB7JJzEWW/+mPwxX7OHSx76QYInd06qJop9OuqxBUJ01PUgWbml/QcC"
    "AwYYMMCAAVR2TzhOMGAc4qyDAQMMGFme7CSju64BI20/whQx7efJhjq8nZNCUDJWk69op2"
    "TsitCVp8DbpBrqyCiMwhsf4YBdkvcsF/tFdDIihLrkZf5MPSf+UhVSJn00aWJkFlIjjdQd"
    "FHGBMKnQyk/jCQpdtrWwT4j/HuG0tMgSb0VTFPLCrdhTpevYr7Me0zL8p7RDmEAKDuBPgD"
    "8B/qSfVyzgTw5x1oE/Af4ku3+6ybVS118uEzhkXzkITe1Cv0i1bgNMcwlAtIe1kPqGb4sB"
    "qeWF2wKqP9MhFz7fDWr+shozeF0yMAJ2Bf2STkc995LOu5YfDGuLNm60QG4UImcduSR8l7"
    "qpIOw8uSENJmhDg8dwQVcoXK/4M/ah0hlmv956TL3Y8YhxnTYGATYH2Bxgc+Be35MLH7A5"
    "hzjrwOYAm9MPb5iX1T469oVhPTO1b2GCriQygmjeIsBnOgCf1QN8VnU24jq5Abppe4vQJv"
    "crOwgfn+gEo580ZKIsIxxfE6sY10ej5xIjWMA2wtEr5JuOUxJDeTvld8o9/W5+YP1cu6Pi"
    "kMrrdzsNF2RvByUO1B3vZ6xIJU5Be8Ik+R+NBaQuecSYFFcQiRlbXs8khlkTHSoxdqraLG"
    "hM8KG4RFJcKx5HcRY+7nLlUCV3aCh+6GRhQL1Bxeg1D5RHcNoYLeedIf6wr5QgMK7AuL70"
    "gT1Q7g0Y10OcdWBcgXHtB+P60u9vx5yrRx9cozJLmQAQ2jvBFdcaA2zT9jb51vRW3D2+Wo"
    "V/Gur+VMv+rBhKRgBnAiPgWovgnuqAe1oP7mkF3P+mrm+c6rMgdMjuyy773VyWZ1gThRtM"
    "UFQKHzKaMzeIFg7emoAoyxwyduE6XBH2RZ+jJ5dlQVHus6KMN3hrvtkUpQ75TVnhMOTJwa"
    "cLbOaFUBEcnXpx8kpPeWvS3ioaxnIdRtP5AvsPZJpCqDCnUaYVY1+NfF0XpQmYsT66moHs"
    "E7vr9/Lm5rqwMV1+LBvMf/l0+eH2u2MxJayRG8cCKIKC0uUbkugZh4RCHM6JPp8TYWIcmr"
    "KjfToj98r0OJfuQ0NeamUHo8lQ/6eTk9PTtyevTs/O37x++/bN+avMLlF91GSguPz4E3/d"
    "CjNdff88rEpZ3UDBJO0tnjL/XNg5Z95onDJvas+YN1V2iz6akVtxe4vI8jfVDrbtl15xiB"
    "+qto6mEzuTgSPa4IgO3ShUHs31e3QuAeUYqoAWfTT0Ya3IAbiK1QpJDdvHtODmYwBsWQ4W"
    "LGSMtJcxUr3ntoBtsZzCsJavLr6Vw6am3IV6n2hlAY8qD2dl/Zb3RuNyIpKJggYqW6SJM/"
    "glwQEZopOClsM8Xokyk3w17+k0f5H3NJ61WbR3sXvo/sEF48cp9NzVniDdsS5Gis4ch6pY"
    "NBN0rnA4XLJ2NzrTMCL7LiAO0R3rZqQwLQkO18He64iu/YgESWcjhYo9jfB839PtKu5lrB"
    "gl1cP2BSnpZqQoQRimLlJMWY/2Xk3XopORriXMUdhXk+QNx7qE4p73ROhm9t9kzpvcid5G"
    "upbmC+wGROWkYQCVfmndIUKE2VbiO5xW2fedyzoa64sHIfQaIAVkRYN9d6eR8XglgObY8/"
    "YE6FZ0MlaExM/ZE59wRf3RcgERpY9Th24UsQ6AUk4F4O2Uh5MCSA0guWG4Jg7D6cklm713"
    "Jd7JSIHy2Era+96GdW4lQ0RHFFtvg5684x2NmJ+Ecno7l9I6eCLbfTWAj/6TG2VtRggTVw"
    "BdlSMuoCShdE/Ivrv2FduR2MU2+JGQ0XJKPo3cvRmAz6KTsUL04D6RPfXtLzh8HOl7FrGf"
    "tvehNlp02J2f8Pwt+wH0qxu6Yz30A7JqgaodG0Lckau73JTc2VOZmzLxAm3KTZk22Zmb8s"
    "YnSNSbofc8jSR6COh6NckL1WDH4cn/RK5J/veCroOwmqPy+d2MP1clbw4ZECEDYgFhyIAI"
    "ufAgAyLMOmRAHJQOOMBprr7dUHOms5Ios4BpuCbYZgKjy/HSfv7D5BJhAq8kMjqAO0miAz"
    "kQO8yBSFfEV8fd1+Mry1iE+NX5u9NXdnBuOUnH3KMhMUW5IGQR5uO3Q4K5EuOsE8mI53Me"
    "rYFnrudG3ONjTvd3IC70eSu6HOBdQs/eyhYtma6o586VtcCMrPe8r595V9uxwvVScaGDBG"
    "uOV3juqmvMmdlgRT+jXVT2AkMHCY+9yNBBwvNCMY+DxIr9UrLh5c32A+uD3M0YcWL66t7v"
    "3DWNb8ZjxCeMcLTeG6FfycJlqvCd6GysUNmOMx4mSNYDjQcJE0Qa6791ax63sLdOsNLyDR"
    "0kRHaDsQcJEURj9zMae5BYcRKU14hx8HbffSnu6Qeswwj009K760ongs73hEk/dH2Q6ykB"
    "aRqSYG+GKYHqLutqjIDlCRr31Z5MslkOEqoVoStVNbwuwtgHCZDdOPYBQzRdspvrohWgPv"
    "GexotWHGi9N1La8doDhQkitfsSqT3IBfQiodqDRMpurPYgIQojOleUrDHTklgXV3i0FIqA"
    "aOqRJ7KvtiSQuuYdjRWrpDTeEgf7RpNeiZ4+sY5Gesq5Wej+nkgZ5QAY5KqyF5w8SHieYi"
    "NkO6bM0YLEQ4v3hUgzPHkwAHUZn3yz8b8keFRClLNnk6YoZbphM5A12xmpfIHuabBEro/W"
    "IUE4RBgJ6XdIOHogN0K8/ogT8iY8BnlJ/PVERBxvFhQt8RY5lP0TR3lYckA3imDmTkfqcb"
    "wzDRz2hboexQ2nbEIhrLqPcb8QVt0pvBBWPd4AWwirPsRZTzGCsGoIq34k2+r81oecJc1H"
    "F1Tdftwv18anhujKMqODuP24dX6DmYqkTSYgF6Ushk1KQYQ24qy1wqwboqzLaLtzlSZdj3"
    "Pa3iLCYep7O0R844us/lUla2/vovJqIBeV+LZegfKSUo9gv2a5pjIlOGdMqCs8083Yro5y"
    "eXNzXVBPLj9+KS3TXz5dfrj97lisXtbIjYvBVoEO3IeFisD8y93NZzXMuURZL3TnEfoX4k"
    "TJqDRCDkUB7XQP+O7Txd/L28PV9c1lWcvjHVyaxbF3SaHG8Q2qFI/p5tuQ4jFropXiMaAb"
    "npoRo/jkREJ8khKbKOJcJY5pzyV+JOE7hD0vztzohxsShGw1EU53fhM83Dd1BshORukxYc"
    "p/iZ1B4rvHIq4sbWvErB57GwN+zUKokh6/poat/G9uf8n+Crl3ZvaX9OuB+AXiF4hfoAB7"
    "wg0B8XuIsw7ELxC/Mj9pyk3apXMGTP7GqmQF3fprcSYAt2KzW3Fh68rUbX29ryDzLM2vZ6"
    "C3rvtJFyB9WEtSAGwV2OyqqI+qLAKQqiBN7v4mkOYiAGkVUonu0Ae1KASwKmBNWSMDUCUR"
    "gDSGtMKJl5WBKr4/svfdffD/SrYC5o8+94qdq5JBj7Nu+ITXwt5kRGRRAWK/nv1mEpt72D"
    "dAn3+5vj5S6gMtIGuQV2qg4JbUIA14n/KIhz3R1Y+dGCi4xVNGB9s0VGJfZMdVEa6Cq3TQ"
    "aKAapvsj7LNNqMq6uxaqVJVO9BmoUq18ooNFNVffC6jefrj7cvvx6ksccmHfTP5/1i6Jfh"
    "ZlJhS2cunppMlg/j+83TSrVqETb+SvlzMSxGZrn86os0Uipwq3YCOM4kLYEx7zQ55I8IcQ"
    "8a+G3BDROCxIvP3vUcrlTnjgEA8OmhHRD3EQfmATogpAsjl0jw3s8XS1Y35O+gLrMViPwX"
    "oMdsSeGJjAenyIsw7WY7AeD6nimjX7cfs115iKHBrBmwmMrqBd+8Z5n0ZmlUST9qOD9o1W"
    "LcY3DbUY38S1GHvimp4k/lTct/OUoPV37SBvo+WdPsfJVZddYJ218ADHSKTlfIdC4nOn8T"
    "gX/ASx836+4BfaGaWP/L/sPrxZbNklOVL7pLfYt+Ki/PVomeb8TOnmf/Tl8sx+bTuZNpqH"
    "EQAkvJGlIbHz5IaZpcXSoGx1hGzPsjqmzMlZGpIteJs/kL2BliaPv9ptDfW1ZDHJ0VKEOf"
    "DicRC4ANQTUE9AQvTpdgrU0yHOOlBPQD3l1dqIMrqfT7F6enOJppkd4NvcMK18qiqkklEy"
    "mqS5zQQp69hdqXvm41yD9zivZT3Oy4xSeiEwWJOSyJ6LcjhbjWJNSlccA/CKUoeM35z91x"
    "A8SeSQkQMWOLNe6JkvmuwXFY69SHbpxmIVhMDHvXqfxasVZX3zGmmG0FYEAV6IdbMGbGys"
    "MIO1IAOgVkGVbRiamMoi9tjCAWFasJdoglqQgYWqCMtMbAn6kEoSAGg/4lzH/ua/VKDrGH"
    "FtCMvMPA/2jGsZZ+3SSSm8RT6vC+EtVxd3Vxc/fHj52MGhItsQPKjEFsJeOw17tR3uNtRl"
    "qxHvpqBhWgF21NGZRepJY8HGt9MWgL3OOhonsoVrvM5OwFT/NtZr0s04QZXuRxqQSuRfC8"
    "heFHsbJ8BVvlQD55gIaENDWFB3PlwLzE50C4xJr8K25WtFrR95duvY5Uw+zW47ei7lojlP"
    "Rs6joeMuuOs3ZY/Ewc9rOdJQuIeHCAck9Q13o7SQoztfIF6FXTiOMzm1e3lH4yhdzTPNLs"
    "aiN47mydfpeBRZX7M1Ilm1ORr4/4L/L/j/gidoT1wEwf/3EGcd/H/B/3eHBaGh4F8qMMLQ"
    "86bjMHXdelvruPW24siaKI+60KbtLTrFJXqpFXRbdhOOv7qhu2ZB6JAdNmMiUV3ZrwG+gt"
    "Qh4wdO6s93svY803Unyxw0dh4Njfe8gtAho6d2Uv9Cfq8hA0bkpN6ksn74+5eCtlopHpJp"
    "rNc3n39Km5crihShXnnY0O9PkgAnNXBSewFnKvCa0DSXmnlN8Be7BVRvSbhi32y4h9ROXK"
    "UdsMY8Wm/Fk82mQlmqIn6ZCP7411vi4UjNclcyPI1kDf+7SzPnhahcfKSwcCZPJk3GTZy3"
    "0TJrxu3TIsvxSzERSaHZKxSx+607D98LW+RmQXnJZVF4eY59nvl5iR0S531G9wFdJibLuJ"
    "NQbd7seLzdqae/HqUSWT4dNyKifF7hgZFt7dJ9OBTz2p9OTk5P3568Oj07f/P67ds356+y"
    "g7P6qOkEvfz4Ez9EC8rfbiNcOle6LFjafoT84plObOhZfWjoWSUyNCAromLoG8JrUgF7Ku"
    "GrHuuDhdt15iiku1ZziRHcEbteq0/Y4xs9u26bXMKLUs+CuZ/6oLW7eIygv1bswj96FDfi"
    "nkiVYL/nYqMC/oebXy6vP6Cfbz9cfbz7mFRTzQx14iH/iH3gpnedi2slzimRpsvOFaUOmZ"
    "5buI5DFFfFS8rUSuyr4cuFStDNmFRXW3D2iV3MLm9urgu7w+XH8uv/y6fLD7ffHf9HcbGq"
    "InNzxdlEeShIAam0m1QKJNrCHgPSN5D1XZkLC0wdSPZSvswJ+kpH5nxmmryYpVZaV/17V9"
    "Rp4sXiv0ff4ot4+I17CfN7NAMwWsQ37/jOnbT4JryK+cfhnK0xJu55dBPfv92aFNmdjPSb"
    "/5t/4bM21N8u6ToULtGPhKxC5FPkuf4jiijCaMXGov6Ef8gPO041OHgr+mYfOeSJ6djsW9"
    "EVYe8EFd9qs6CI4Ut4Xm9R7uo3XxS14h7WyVdaEOyEouIV99Ji3+ed+DiJTeKFs0hcKCuN"
    "r0uYDgbDmr0lAVrwWlobX9TV6nuVrPSr20ikzBdJ8oLaHHYV0IcAL5fkBcYuBrTZHFkm2+"
    "2Om2icNgeds5fZJ57138o3r5aSgte/HF/LgbyV58Uo6spj139yI0HcZzxoVlxU/JVskJBo"
    "HAININBg120aXM4nEGgAsw6BBsPkz3o+zdW3O1Mo9b3h1Zxol6YVJ8D3kR37Ssve8JLqrG"
    "+8ykQsQpyVLhwcxK5D/MiNjNK+yzIWQeZf2VJUx/GJBsrHJ7Uw80eltLzSxUd5ItScBkWx"
    "Q7aksK0zeJ4mVZSEE7XXJ+p6tnSjZ85zSRZmus8z7ayDzGFTk1+QRcCfXuFPP1c7e9c7RG"
    "QS4Ayh4Qwxw76CaKxXlNL2o/OjOtHxozqp96M6qfhRiYXIvnaEXYW+/5e7m88NC1iSK+/5"
    "7jxC/0KczB7VauaAFDb6ik9V2X2qtIPzDso+VRsaOAof+3o3tkxgBAvctgObh9mXMdhL0v"
    "YWof7nws5u8kZjM3lTX2BcfdVSLOT6XUQS2WsDeR7O/3m/9uccQjRbu17k+uH3fNj/eoGl"
    "3sm+EhBu0jPS9GQRMCVVTEmey8PuH4kRbVOUasXp+GXtn0XX7tc6rt2v6127X5f3kdhHxw"
    "ThXGIEB2LX8EL9r072BnbnXhijKssAqFD1yxqwkmeRJqiSBLhq1yGaOOI8A9miJCCsQLjo"
    "sqaPb0UONoQquJK7nz6yRSGAtQpr2c9YE9iyGEALSWxsYPpSldZGvlQzz2oDUCURgHRnZB"
    "zXoRQGOONsS+vgiTVOOhvYZqAbFydp8hoZl2TttAWEOba/5r2NGeKiSq+T3Co99VtbyT/L"
    "PQ5rw9CFuqwqaeCcXwhaAPpjobNxYly5QUHZwJdKgAfFLg2wNS92+RJ1WgcKbkOZ1hpsuU"
    "rbBrJpPyPFVdL8dSoIQh1RPVyN64gm7BYguwvZIg2os2aF3QuA3blkZfvgHmlc5zgkeyZx"
    "vcJjypbbaQbXW/LkEu57rUjtIp5MmhO7ZG12pnW5iMtFejwrCZfiCUwiFDKVZ0adLXLDcE"
    "2cdzwFSlwWUrSexClUwyj+MM6+mpaNZC9gXEfSjUL2u5YzdoetJnmxOG6P06TEP9NeQUyr"
    "Q8rXEnujJiPNth2MDEksIInFcD0PIYnFyNIZQBKLQ5x1RYQeJLE40EBMqJbZXbXM5Kphgq"
    "4kAvjuwrf/UVTWkNVJWVGfsaKSsCK/8hju/QXBEZ74Y9r6V/hBRcjV+wOm7cFrTeUJuMAn"
    "b85MtqNcYoQbUvshQwkhV0W4PrJTEoHQ8OeHcJYJMV2WqiQGHoT98B8eIaQNTpm2XYB6hm"
    "5HHkDZuw32051+a6Vt0NiE2r2Z8EdXAFxjKhRPJ7vNhWxMT7MUxJeFKNBA0hqMwn6HQ+RG"
    "aMP/IyB7z//0yRMJEE/s+KAq57hPR7utemCtsWmtYcNFxFdcOS9dHwfbGstCLlQul7SN4u"
    "vKwPToBgwvE4Ut0+6Ycnf58fPF7f9VJ6O5VCh4l//3y4cLRY4O9v4aVk6SZOBGqFM3KfWp"
    "2PO8zB04TAF+0e1D97wsLKw+1Uu6Jrh4CsifN56PXtpi58F4l7qv8HJAS4L9kBcUmq237H"
    "Sb4+AdegiwQxw026IF3aCQiipD4mhzArpasUcbly2adSSOQxxSv3podjVIj91k5qwjG4VX"
    "BHL8Hz4TtFrVxtYv5O8v2xewn7oHW/ulJHBJmAxq69eGdB3MieVB41cqGZSwt8dKzaAljd"
    "hftvGVrp22xrS1YD0cRlPWcGV1H7C2XqwNJDpqY5CvSar+f5RLV0FtKXDLA7e8EZprB+qg"
    "BW55hzjr4JYHvhmZsRurEjDU+xKk7cfoSaCTbv6sPt38WSXdfFawSRfdTKCVvLm9QvdUB9"
    "3TenRPK+hmFIguupmAzXJSR1bQPdYA97i+kFSlTsIQKs7xQFxL6Oqs3eP6tXtcWbsbN1yo"
    "fOLqEc4lRpf1+Vir0MdxQ6WP42qpj5TkUSovNbeUXGTPEmh9O+ga4FXUQEt5KwPoJJFDrh"
    "5XYOIM4CvLHTKGGd1ngJ8sc8jYrTzxwyrIXVLqEezXKJ2ZUNmxgUl1tdlln1h2bLi5uS5c"
    "zS4/lqvo/PLp8kOqLOV1uqpsmE9VKlJ9GaO0/QiO76YLcBdVjCqmQE02tyIHbqxQdcAasA"
    "U7pyasBRkAtQpqwWSt7UEmyQCoiuAA2eNBNzpAlgFQFaDKHh26oMoyAGo/wlj6dpnvOo5F"
    "vNhVgM0zri5oUqdsWGtWO5JF3gE1QlnilxuA3Q2svAtqABsrTQDsTmAL2qVO+uXs/tQCuC"
    "OPvqrcNSFrOGQNHwC25lnD4+sUbLcaASbSvbNm3dZHmMjbBFntmdD2DnskvGP9jAftkrVP"
    "lbDBCKGIzh+v8Ije9E7T/uYLShGoVFht9dFKIW8mzF6i3c6YpRufoGjBoIgz8C5Yz2yiHE"
    "R99gFBojsUug7hn1DW2MHbiYggQjz5bhZJxL9tNVip9d57HKWU/jgbXvWP7AfbHrOijNkc"
    "vHAvtDkwW3/sgHmJXyzpZ22P+1UENao6h1gKiKWAWArwqu+JuzXEUhzirEMsBcRSpPOcar"
    "q6Lr1p+xHGUhzr5Ik9rk8Ue1zJFCurfsqXSI1xSeyw/XqVHmsNsT7j8Vgrx6LoBaM0RaNU"
    "Hc7BSa07dVm6A2rCKkkAoFVAC1yBJqQFGQAV/KjA5WdAmDa4/KRpw/a056X5yYa1XnWted"
    "KBok4WB54TFj0nwElN03XC0EktPuMB2N1lgGVlSMf7D3x92vL1qfeZ6NLi/QUHDyQ6Upi7"
    "kyeTJlt3lLfZaef+G7c/46xOLHLICgfRkvgRtzRjtCJBSH3kimyaAcHzBXJ99rmomFU1bO"
    "/fXY8t2XGVsM5HIThcx6+dnQHjOUleAztD5svC6rDy+97eiF8V/UrzCLZjsB2D7RisiH0x"
    "L4Ht+BBnHWzHYDuG8rgK+1zL5Vsl7V0b3VxkhPi2b51/oNir4nvpPtRqeKnEmPj5P52cnJ"
    "6+PXl1enb+5vXbt2/OX2WqXvVR0yK//PgTV/sK8Ff1wMqNTVO5rsiB2akKbuEGrglsQQZA"
    "BVveC9jy8pe7BbL5h0Jnw1q7uoRzZTfcbd2L33Ow7O2CtrAf7oYVTCQDN5FkMZSqmEApvr"
    "IhJJC3ms6TZloRgawxL8pZjNGboPuALsWHNHBIwE0b/I8F9h36RAJ1+N/zu+qxhQQHgfjL"
    "Zm0gm2PKBm6L44rFa39Y+d23OCzTx+g66L6qHfVbq8z19ejJhShBsPSApQc4//6QwWDpOc"
    "RZB0sPWHqyI9JVHI/1loik+fgKAmkV/Wio+aEo+RErqQbg5hKji3FrH95BFAUSBIIdhNuv"
    "CiRd6JQnQN3uL0sdcvmL9PpoAJ4kcsjIrQJXlZq2yYCbiYzI0GXZgLvysAr1hvqAqcDojq"
    "vXOpvp6/rN9HVlM4Vo90wT0FMFmnSBCroQkN16tZCcT9ZEVBYBSCEcG1w4BoRpgwsHBLem"
    "K6jl4FYBC+CqUScgP1g0YIX0AXukD4DKAON1hbkmT8Q7qnOGiZ9OdrvDeFnDnQ4xf6YbxL"
    "7TlruxYBTvj3GUr+g9DQNGG8yA5p4sC/xEEI4QW55hVPWKaaG/HrvG5OeHNW+RrgcSuNvz"
    "Qtl/IPDPAP8M8M8AS31PTLjgn3GIsw7+GeCfId1mQ8UMN/HaoWpaD5faAlobaO3BgQq0Nt"
    "DafSG1gNbuA60NHOzwOVh1eUL++WQH76pZkzAjSEM3ihiaYcyUOngbJ1FM6FGebNGn6H4d"
    "cA6UVxjkD9k0h7yjBt51724V9OvXo3saLDMeTwyOt/w/bkSWcciURM8CQ2eToUtmQtd/MW"
    "l+0HVNxKqtYFbv6ZW2H2FmnzMdV6+zek+vs6rXd7IBmSjGkog9xfhVr1/4HFC+95pdNCQJ"
    "uGfA3e0l7m6pwrCvKrwOnljjpLOBQayrD0uvK+Q86fySkaH6MneMi4gpEytlWvj00aTppo"
    "GlRnoF0INtnqc9pEsyo84WbRYUbXCIHAaa/479SfwJmonPlxOEfYf9C0dozr4hv0m4CleP"
    "tjvf7ffxlf3x5EaY/zzhTAA3DZs3jWfYscBs2St7lo6xer7Avq+iBxuiYnMRi8EwKzYQOe"
    "pqggu3pHONS9J57R3pvHxFoutoTpdGwUaSyAhvocdnOpGx5ZdCiow9q4R2Y8+b8hP7Oa42"
    "JVkwv/fZ/A5he8lL9EYrbO9NQ9jem2rYXlHhMtCpynJwaYacwS/CROQrsYVb88dCZwNbvb"
    "pX58q7Cwluu09wm4f1vAwvwQ5M/4F8wsHjkYKakJ5OmtiJuWg3XaYNdzIUd0ypjRYMWm6L"
    "jFAs73CbpUiqKqyW1I8tmRPE+2VPafw0CojvhO/YQ59skEfXTHSS/CWSTSAeM1AlLiyN2e"
    "M4llYyZgL5AoEYEIgB3FZPLosQiHGIsw6BGMAEZbSqUSK3VnK49e0tNvOD2tDAUfjp1HNn"
    "mcAIOehzHfbsvJ48O1fkv7TvZtKz7aXrCAHLzhA9Q3fovhDcr+fX5JaiIB3kx5Mm1kE40E"
    "jXHT3HiEQgdpTmXbxnl3x2gV+tZ+yKu+CMQMTu9axZQhGECD8wlNWeEHv11uhznf4wcLOG"
    "+/fQ9/Jyeui1kfqRS1g03jkBvo/sWPDaTxDNvrDru2rjx1/ubj7XxAgUpMoqsjuP0L8EzT"
    "nARdwAMMejcNVJgf3u08Xfy5hfXd9clu8wvIPL8iJf4JM3Z0aLPJMYnYX67LVOsMHr+mCD"
    "1+X1nZ2uz7jbl2Xhct/nyz24eXTp5gExJuDa0VNQIcjEfpAJuHPogdpfdw7JUUnBrBTdmO"
    "qJlaLvlGa8CfepyKI/OBWCMFoF9CHAyyV5z2kQ7kLB3S3I76w3b4soE0scnCcopHEX3NuC"
    "r5gQ4YAI9GtCULodT0nNZN0LfsYN3ajCzryYb4eAwUaJVzec0hURK8NZt1aFtdFtJXeCt/"
    "Yrs6lO3nJrA2OHLSwa2B6WV6n2SDasnYmVCWprv9TSb2N9u6zz9qoUz9cMriVRrQz2EIcE"
    "QuOAHQbvrJYonb7p+wP10wHvrEOcdfDOAgI3m+fw0cjYl7YfHYHbfuXCLBJaF9tMYHTgnu"
    "qAe1oP7mkF3KEEax9tsMuzaNnBuf2IbYlOKOJ8SalHsF9zQcmlSlDPmFhXWKdXF7tb/uXN"
    "zXVht7/8WKoY+/mXT5cfGO4CdtbIjcnIqoKdXRqVJ26NV4Akc9BuswlxYALduqWa0cMGTq"
    "JCDMArSh00gEnyJ5PcirII5FasEA2QJuRArh+EQeiY7jySzJ77znBmVrHtQEqoo65TQkX0"
    "kfjTBQ4XJigXpZ4FdHlhvixN37G7YGod0T8+JQlwyKmen0Ujpa5KUhACWBVqSdHEp7tWi1"
    "IAbBXYonVbE9eiEMCqcHYsOUno+juWxMCRFJKVW8H0iSxcpi6YoVoUgm1AASv3hDMEVRIB"
    "SHd6PBccD1txe/5Z7nFg24K2m27pnIFaXjZreakU2xaQvZK6GtYeoYttSZ+v8S9XnGstoP"
    "tr3tM4wS2e5jrYCjfvFpBN+xkprtKBroFqwgW0stOOOtSkSJpoIJvcWgHZXcgWr/e9iuLJ"
    "lLOGLCmVNpOmiJ5cFdovX4oUYLNJA3BEvhPXR+uQPDNvynN71QjSgSQq4Cbfg02p7Ss3JP"
    "h44QQfPctAMaDpGJwLAaSg6DIFBSRMAMNM77EFatYmNQu5KUaZm0LKt6K4zxazsTQn/dS7"
    "vF6IfJy8AKkbhejeZZOGHsk2uWO6EeKhRogvlzhNBG+V3DvC6qV17956XBckciMGbtejPL"
    "KfCvVHeni6TYZ/dYcI98FfGQca6wwR7oc46wriACLcD5QfYlqgCT2UNG+HHeqT274OOXRW"
    "zw2dVaihWC01gDYTGGGdkuMTrSzhJw1pwk8qCLPOORNtgrEkMjqCsxOMxbXHZH9I2ltENx"
    "R3b1sYa0HcgHAZ4BkOjXaJtP3olm/7pYwyS5UJiSzLQOixkj6uJ+By7JmGsmJfhSiivi8T"
    "0R//eks8XGPPTXi126SbAR6AdZSn2tSxJ07j5d7/3T2pm8NWy+wWkNVwVNLleLl/UFZ86R"
    "3aLOhywv6f+BPO1W4W7nyBkqjk9yLZL2vhEZS7QqRORp5LBHH7LX/0TUUDdzvgb/5v3JYx"
    "idlm7DtIKLUJs5wWq5Y6iyh9xz/bJv5RaONGC+RGE942LlCdMHKTuDsmzq4giU+VQwmw0/"
    "H1PEmU3sY4X8UdkwRxiDbkZAXGGhhr4C77QmoBY32Isw6MNTDWwFgDYw2M9Zgov04wdtWp"
    "GncmZIV0rIbpWAdErw7lugKBMS8dGCMxHwabdElsdBt1+0ntoHYnlJnsjdd5XZnJPB1IP0"
    "1e/bxkNlu88uqMe+JULAc5kpXZqbXrYj4nYXhF12K4iqVLfjxpsnJh0ZB9+bTlTkPXn+kG"
    "0fuIcJtOHOKBnlyyIc4EBeSJYI84wrxDfl/RgE0iorylg7exDQp7mJuTeOR8GKE5DoItAx"
    "dxEh3hDd5WDV02BlTH72eBPqwz/h+foQQB/C9qU0lmokoI1qjTWEUYHVbOfrFqDRTgtP0I"
    "iaD2Kx/xncikGkLWHvyRyhfmeDM3AVOSADjLcKbH4TSgRiu0IgfQVtiyF8kU0LutteNwdt"
    "th1n3Dd/846yx8/WXCrH8I8L3ydhI/mDTdS5ysyc4Lyd942HNIl2RGnS3ikx/fBxY4RD5l"
    "j/AT+2RLovc8OJquI8994sm72O3Bozhuy/9g6yiIqteP9rvfcdlI9S+2/2aFtOG+8UL3DV"
    "CeO1SekxVuoPBlAqCUVFPKD8LbcChwio3exHKXCYDRbg+jHbj71a/w8br7wYWqrS0MLlQj"
    "vlB94AEeP1YU/+rTSdPVSoSJJL92opm+ijdGEb8JcZOKqLmA2OvNLj5uFBLvHkWUh/gw5f"
    "cd+6/n+iIySQjwD/8Qss+euNmFm2eVKa3aHYEHL12wS9eS8stZ3Lkbsg8iN0jubyItFvbW"
    "/K4W8EiklbjBhcgVTeOopAd2l/PF0Oyqx+5q9fe3VPEXkwJ3NrizjfTOJv5rAm7SHsDVAL"
    "f/GRqsgavlTtzgTVx1Jma/W1VCuP5GlwnAjW6PG92CeCsT1NP2e4HeT28qa5jPF9Sdq5zX"
    "6mGXRAD55yMfkP9ZcxWzCn1j0IIsZjFuIftkuIELgfuEVVnxG+GWpABtA7Rdf5puAyYROb"
    "kUxOQYgX3vepGqgtYuuHM5WN4GiGPPxUqf73oNXBIZXaTIiVaVjZOGKhsn1SobNHBUK7qW"
    "9Mjag4mq6jAn2Kxn2EqKkhAi3x/TiPhoiHbdoYRlivggw7QDsszodvl2cg9U7E4vYyH5s8"
    "stB9sjhXkkfTRpso0spEZaNSmTVGf0HlH2V7RguItMbGkitrQmBy8kya0O6d8zMmdfT12R"
    "cs8+ue3j24ywRUu+ieff8D3TBr+hBfXirGvxAIldhBe49Lbv0beA4JD637jxI8Qu75YERH"
    "wF9gkOH7kADdB3sdf1BC1J8ED+QzNn29eKWxtPTjbD0XyR/cUzuBlZSi7dh0Mxlvzp5OT0"
    "9O3Jq9Oz8zev3759c/4q2wirj5p2xMuPP/FNsfAyg0kF3OAG7vdQuMbN1VkXGm5xmcQIF2"
    "z7ea6fkZQLnLJ6dfPQybwnfDDMNiZZBKphVnemTN/Rh1QWAUhVJAhWerXVb/a5xOjucp0w"
    "dvFVwsSWmEuAKfH5pkRxazOBPRMA1PfIGgVVoMfnidwzePd3RH7pCrp/obPbtX+koNmSJ5"
    "Mmlu2/6WwaJI20WLZoHfhxqQN+TXAQ6yBO7sJuwpydEgzYIyGrEIXcbxd77L8B58HRfUCX"
    "yKHcM1g4FrNvG3cXbdx5DQHX7XBK92E2hLBOejTaz3sYODFbnFgyZbpqZ9J8hARD+4yYeA"
    "2MlnYqMSZCzMr6lu/7Skeq+hWdCYxwTR9rZTNuSGZczcgduCrXktoVnbUHG65ipQbPCxIt"
    "So6QjxwI/6jl+UAYhM+ZZFkOfFv6PMOx1mx05mQSoyPv2i+aGZB7EpDkBq1Pj0pCowO5/b"
    "Ain6q0pnqWLm0PJJ0ZSdcTD6NrggOfOHcRWR0p6A/58aSJA/HihtMwbalFhPDWcdwzQfdu"
    "EEZoQ8hjHAad5ajimam49uio2Y1n9LEjY5X4DRDz/JIxz+ky0r+7EVWU3Riubu3TEeDvME"
    "rtE7LOtLUz9cnW0zd8B5915po+uP5dXIVYqfLIz5t1Ht5yGkpNtZQeuiI+ErLvha+y0Fx4"
    "fR6uxfCMLbyKtBuKFC5qlce4Bx2H5nzCoK6yVV2HTZZxVSdZZnzlI1sv6cRfmGdxbwXBEe"
    "o/I/b3XIfPy7sYjnm+BzK/wKfDDPNrp+Ow3swC2HOR0ZG97ZdVdsiTa0an5xKjg7cTb2O4"
    "lB/BpRwu5VqX8i/qSOfs2WT3ZTwyCXZmjXkuVCaJXH+CHih1EA3QDDsTERrMb9Weu+QX6t"
    "kW4bmoKihCkPmf8UFT43HZVs86F3fxy8WvjpLA4/wMhBjk3vpbZtOme/RmAmDk0DFyDER3"
    "tMeqtK49gh3pEHgUfngpzommlG2pCGRr25GtrSdOIHe85tevLtmo1K/8YaP+JeqGTZ/Sdh"
    "pZ+LlvEMJh7qThuY8kRG70DsVLKZwgkS6N6UwiAWD4Hi1dn/XFg1S2XOQPogmvR8ZW4x/C"
    "xP+DfwlVUv7uB9ROHAMmFkihPxZNC1Lod6ljgRpbXr9aNB1v1rCGq0RdyPA0znOdC4GqY5"
    "CYNvna03tq5CxfEhshAd22M/ecXUueF1lUlIQb25BubJDzYYQmh57BO3iLwx3b4Yh/R6Io"
    "/pnVe2+hwaTx7iua6t17/0w37PoYF4TbYIamMAas2JcM0xSp/PYhrpn8yZL463dow+6l4n"
    "n86yYoJCLHX35jjbOmhmjhOg7xq9dfi+PuvgXD7deyg6GJmtVqZug+uRV24D5x7/quOjtn"
    "fcRcUQqKce2R3QqSybewcUC16vFeFxRuduLb98Xw0KB+aSleUiO9gNNYII0XFerQO7Skfr"
    "QI0w/nHg5DwjQcj025SJnF/j0LuHcGW/B0HdTEobbWNehPoD/1A9iO9SdRr9pEdcoEINvA"
    "85UmOOXhlLd6yl9htoc4bLskpHhaqZ43nvfzpOX0Pm2689T/ws9iMg9IlDpWojVbXAHaLN"
    "z5AmEUM1R/CFGEw8e4As2SEH6Usz8CgviSEG6ZKB29ev53NchuTeB/j/JJOMLBfOE+xS8o"
    "b0d+XwVxdGo2SQn0yfJP390j0Zghyf/guyhDV+wZNZ1PZGKvjZG+si38gYSm3qqg2uyp2s"
    "AFugV4wd423qNVK9IUFKqRzXqdQlXwzCmeh0Zu0KWjFIJQezPN1bc7UUwqU9zgp5JJjND/"
    "qv3kDEvskKlKB+EvkRphSaTp5Rkg2A3g8rcBoksPwNWjb/gO3tfjM4140LqCekieTJpIBz"
    "9vs5NtuKNLIircZnd+7hsR8Uq1rh97XATUWc+jCaJsrUzQ2o9cj1e7Zc24rlTlFtrpssdM"
    "Av8pbY3ztbgI+c8vjwIEAxAMQDDAVbMndxAgGA5x1oFgAIIhq6STaCaGcyyJwXvdlwnX2c"
    "3/aZTp858t5vh86TktEEmnWnF8pw1hfKfVKD5iFOZLxlk2uRNkVzgyWrdp+9Gh20maOOmi"
    "anIGSGJwxvf5jAcXwqQMoV4dwqZChJBiEUhwIMHNSfAvOHw8UlDg4vNJEwEepS30sioKrj"
    "qiyKHv0GZBQxJz0SkxvVkQfyI84ETo4CqgTySMyzXFnLVD/bpC1q113WM63FkL02bXw2TV"
    "bi2NRzfsdU9eC9tjh3QdzK0OyIM/kh9racg5Dnh9s+6XJ3uF2vo9X48SJ9jEjfQr+xUhyf"
    "4IyJyyXS/9c0lwuI5hBSMOGHHAiAO0X1/ugGDEOcRZByMOEDyZEceNPKMsiJnACKn9TijS"
    "RI9WvkQ1frhrcBJ9J922dJdmJmCRu+eF1uzw9+caS/O8vip9hX0MKL2f8oxKquyRDfaRkt"
    "zo7CTHWukMjxvyGR5XExoK1Kowf2GXywaYR4Jv03n54e9fCkdlJVA8Oy6vbz7/lDYvR48X"
    "wb53PaLIPFsfnp8JQHj+88PzU4LF5KDLRfY86YaDveKgSymwCnK1NIUkYY+meNXV9tsyTZ"
    "GzptqKQyZhcbddYN/pasctnWhnOgda+RYinWdnldTpVKWZ1Z9maXs4zIwPs5RZNtkcMglI"
    "iFvdHh7cJ+JPZ1szUEtSAGwVWMnOoY9rUQhgVcGamZpMYJWFANYqrLJdVxNUWQQgrUKa2z"
    "31MS3IAKgKbVYyyWtiKouAj9huHzHxXlfxhZT4RQ8xefsrOIixL4A+/3J9faQ6t1rA9VPe"
    "0ziRLZ7WGthyFb8FYK+SbsaJqnQP0oA0PohaAPUiroqMZ67nRtvbrNtxglw4v7V2BaHvt7"
    "F4OcokkDocJ8LFG5IGxOlVFU60XdCWLvUa2ArVqhVgqdaa7ZsmpousrIIWYL39cPfl9uPV"
    "l5fyJv9l5VFcdL0sPpk0eZSv8zZaPuXcsPQOuVGIeK50umTfZjkjAXfp5h/yb4Cojxw3fJ"
    "yIlCjiEzdCGxyiWUDXD4soycjKRB7JKkL3NEArQldeja95t0P+5v/mxx7tOOKp4qlI5oJR"
    "fAzELuyYZ4t9JD6i64h1QFbxyAHdTFBIY1E+8MLlq2SL5thPv8R70ZL/BPRASYg89mboZp"
    "QtpVCRXA6FF65H7iPzPCr1NgPl9Wr4kU6nJzohmCf1EZgn/7Grpi2UXe3U1UAAZIBv2n6E"
    "+J7rwHtej+55tdqq+08FuPVMTNIcWBhVNVVIUNltgspwiT2vim9zZeBUBgoDGxQGhsiI+k"
    "U+TB95nciIVKU0nHJJDHzj++wbz2APn/VSFwRhjvs8x1BzeoQ5GHoG7/4pGHIy8iVZs589"
    "rM5GLD+e7ObPpquspSaLxr5kWuw5YZpcP61R5KO4V8RXjxO+5wkWyBMJ0BJvUUgSrir/I6"
    "bI6sizjkZS0FdfJTaRV7Dm/w3Y5iVtRTFZVeC4Si0hoNxqQHmKvjZ3lbQf4XX1tQ638rqe"
    "W3ldzSVWXPwavkOZAPArikvpfQqa7mrNBGC5aizX5CwzsxoUhEYIczvmgwZdMj8z99Qlc3"
    "PfwADX1SYLS61PCb1uuB9ZuHBXKlUyf9ioSNJCs51a5N8WFC2Y4sbLVAYTdB/QpUi6xXNy"
    "8f9WtUEtiR5n4wpdvvrbGOXr0RNh+q+X5zear8OILmNfQFBAIaNRdfuDjEbA2/eXt4eMRm"
    "ObdQXVCxmNDpTRjzUf5QzXOWmoLwoHlYNAJKI1QS0TOGTUTKOIIX64SRmTrhX6kJakgAlU"
    "ICtd4EwuDrIQ4Lrbzpkg1gI59Wve08Ag1mWniqtLTU+pNocWwL2SuhopuqVNcTe8EC20G9"
    "RdcUIvw6amW4WCS5V2kXomVdq0dvOoF5wNfSes4yJIg0eGEDxfTNAjU8d9NNuKAI5fP35O"
    "a/xuFpQHcwR0vZrE0STRQgSZIG4536L5AvsPRJjcOaVbJWLtDNljJnfFg2A6H+XJ7T7Vv4"
    "fDaPrkhm5kpZYBCVwSJq+s3aHFa/YiI8940NeLjJwe6HM2bJiYCjodcMEOuGkWZ9j1aHwf"
    "6XwQ1w9XZM4326mz7v6dZ8OtA36kWxltyY9W4lsbLyQ4pD72rAzGznGGZLSdxrRI52fCmv"
    "0tfIxt7Gbs2GW6h4UjiG9VInlCS4bL7Oj8micvAYMlGCzBYAmmq77YNMBgeYizDgZLMFhm"
    "4TGeYZ2LTOBZDqQ9m8lyRgQN/9Hjev/R45Oymy4nNgywTZq3gmyP0npoJZpoyDNRTTPxEG"
    "DHaNVmAuNbte07lzPY6Fph7KiHN5cYH77tr17Ws+sTtiWbQFwQGh/Kpzoon9ajfFqteiPT"
    "FEoVpuaAK8kdsouJQzymyQXGGJblDhnDlMGqwFefPz2XAFcdReoe7HrbqTmsFTkAtwpuiU"
    "s2eOerkof81pesKQY4ViUPGceCIcUAxbLcIWNYNLWZLcWi4CGj6Llz8gwMS2KHjGDZCGuA"
    "okIUkIzheIZ+qZYGdaiqDgnPiwqy9bf0tL3FWnPpkBb4Ua2EsQ35Yit3dCjlpzQidFHKr+"
    "iQZXKAlQUPeeOV3UT0N9ySFFRNLW+zsQNNBdD6osmZABRNfn7RZNlfUzeGTBIBfaG6kIt+"
    "ofq4VuQg5ElVjVJybdbVdSURWLBQidICpAXff01MCzIAan0Uaebhb6B9KUQBYmuFKQ0iHn"
    "sG8L/TlfTc2pR5vamK2tUGsAvqzod749od8ijpmhqwxlso4Lq7PJp81mgAK2ABXHfXSpRU"
    "TQ1YC8cSwKsdtC8f4xow5zerFjAee+XEyjXUuHyi5EG+WlE20pLw71CB/jKR/vGvt8TDkT"
    "rmJi1qm/c0nuVdPLs8d7UnSHdenI90hOjwWsp7ojOuYtNF7pR9oc2CqPY3E4Q+yN2MZHsr"
    "GkBouPcyuqbxUT1GfNjZF633RihJ+3EnOhsrVOxphOf7HmtXcS8j3ZbmdL3iwdN7QsQ7GS"
    "lCTK2KSLDvjiQ6GSlCAZljz9sToVvRyVi3ooCE/DXbd9u+TboZ6UJy/Sc3EhDsidPHrKOR"
    "IhXXNtgPpEIZhTG+dMKfY19FifcxJoA4J9BZnjkBlirLXIpiQ465rIlWvbc5XbKfzxO0ie"
    "obvOQGRoISSQpx0BXxeQue7Y0GDhFNFth30g+5FH1SpZProP8e544TwNvJEvToZpYCi6Ni"
    "hw1GA/sDR2S+8N25i337Y8vsoNVhE+/Clxhzxd5LN7Tz1uBlazmomoYROwuPJu56oDYTeH"
    "0tZe6V1kJxEyhtc1/LOWnlzH1fJSz4N4L0XJCeq4AwpOeCRE2QngtmHdJzDYrnGOA0V9/u"
    "TDWpTHJ9DJosM75EMe2nOypqkbphUUWpPWOi+rZzmgVFZfck3RWaX6zsxfHNPcpucEdW1u"
    "i5xhI9r12h5+UFyhmhZ231BUHY6Pu80cfL8zm6uywIc9znOZZpJMNZLonCPPd5niHjV9tJ"
    "qWjwWEWzPk1A2h7SBDwjTcCMroPpPVG5E7oPtSu4KDeiRfynk5PT07cnr07Pzt+8fvv2zf"
    "mrbDVXHzUt68uPP/GVXZiB6lJf4SAKzeEviAH6z0U/Mb4YQZ/LAO7PxX1OQ0PUUwnA/LmY"
    "h8QXPBFemt3di2JAMO0mmBLIVgyo50CdyY0P6/azPnNfz2m4VrpnNeQvL0iND+czHZzP6n"
    "E+q+DMfV9Ule7rlfJcAtRyY7UcEqVZgxpyUe1AvZNcVEVfOk3apCg0IlWwPZ+Qot+TJq4l"
    "KQBWkRjUNU2dJkkAoIrriHnSNMiXtgPTip+wJrAVOViw9RmpnpWLChatbhqqBLEqxsbJO3"
    "7NexoYxHUxN5OaFCnayVHmUm6ufdPPjD7NV0kr0klJBWln9DJS7c44U9a92lixI0+YJCmc"
    "GqAmd6lWViu+vx8vrMVLZwFZ9hXQ51+ur49qtDAAdxe4Fc2zBt9CaCkkoIIUS5DL5EURgj"
    "QUOihBGgrt3Diuv3cmKu6gf+36Y1Kcu0+yIACrS7SQorkj2cLUS9tpZVxwI7KM8yEI6Xco"
    "9iWbsA+4W9ME0YA/w96a/BE7DnFQSAJuS5ygjRstmHyI7glRp1tos/Me51oQHbUUYi2mkM"
    "dGQzQ0RENXdj2Ihoa4WIiGhlmHaOhBqdsDnObq2x3SwKgaZ9reohdUrF4edfUOdxlmauoJ"
    "vJcLcO92xyKyOv6S5/X+kucVf8n/WWM/cqOtggL2KK5R8GShEsr3XGpoOl5TWPnNL5fXH9"
    "DPtx+uPt59TBzMss1HPOQfsQ/c1IpxcV0pvrdWpa5sADiTeCa6w9nr28DXOCoJ4pFq50Mv"
    "RiO7i1dgr78USiLgX6LhX5KmB93Xu2Rk+VwnZd8SaV0VjHJXF3dXFz98aLLJdclaXpDAnS"
    "+OFJRl8mTSxFfivM0urrIe0d28IDBpvWDS6nXZeiptDOrsyZs3Gvosa1Wr0IpnJY/91coE"
    "4aT5CNE9fqVzW2CtatEVz8oRsX5EVKHI9XEokshekSh9Q9tGKEpFQbB5mP37/wMKVYFv"
)
