from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "choice" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "list" VARCHAR(40) NOT NULL,
    "code" VARCHAR(60) NOT NULL,
    "zh" VARCHAR(60) NOT NULL,
    "en" VARCHAR(60) NOT NULL,
    "parent_code" VARCHAR(60) NOT NULL,
    "note" VARCHAR(200) NOT NULL,
    "order" INT NOT NULL,
    "aliases" VARCHAR(200) NOT NULL,
    "shipped" BOOL NOT NULL,
    CONSTRAINT "uid_choice_list_0b8ceb" UNIQUE ("list", "code")
);
CREATE INDEX IF NOT EXISTS "idx_choice_archive_d7d1be" ON "choice" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_choice_archive_b14757" ON "choice" ("archived_at", "list", "order");
COMMENT ON TABLE "choice" IS 'One entry of a choice list: an owner type, a series, a reason.';
CREATE TABLE IF NOT EXISTS "header_mapping" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "headers" VARCHAR(64) NOT NULL UNIQUE,
    "mapping" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "header_mapping" IS 'Which column meant what, for one set of headers; used again when a file with the same headers comes.';
CREATE TABLE IF NOT EXISTS "post" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "name" VARCHAR(40) NOT NULL UNIQUE,
    "english" VARCHAR(60) NOT NULL,
    "side" VARCHAR(12) NOT NULL,
    "duties" TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_post_archive_552780" ON "post" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_post_archive_05d136" ON "post" ("archived_at", "name");
CREATE INDEX IF NOT EXISTS "idx_post_archive_5dc439" ON "post" ("archived_at", "side");
COMMENT ON TABLE "post" IS 'A post with its duties: service advisor, workshop supervisor.';
CREATE TABLE IF NOT EXISTS "store" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "name" VARCHAR(60) NOT NULL UNIQUE,
    "brand" VARCHAR(40) NOT NULL,
    "address" VARCHAR(200) NOT NULL,
    "phone" VARCHAR(30) NOT NULL,
    "opens_at" VARCHAR(5) NOT NULL,
    "closes_at" VARCHAR(5) NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_store_archive_3a8762" ON "store" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_store_archive_25dd64" ON "store" ("archived_at", "name");
COMMENT ON TABLE "store" IS 'One shop of the group, with its address and its hours.';
CREATE TABLE IF NOT EXISTS "department" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "name" VARCHAR(40) NOT NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_department_archive_469b27" ON "department" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_department_archive_eeecfe" ON "department" ("archived_at", "name");
CREATE INDEX IF NOT EXISTS "idx_department_archive_a3f77d" ON "department" ("archived_at", "store_id");
COMMENT ON TABLE "department" IS 'A part of a store: sales, after-sales, customer service.';
CREATE TABLE IF NOT EXISTS "staff" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "name" VARCHAR(40) NOT NULL,
    "login" VARCHAR(40) NOT NULL UNIQUE,
    "role" VARCHAR(20) NOT NULL,
    "phone" VARCHAR(30) NOT NULL,
    "joined_on" DATE,
    "birthday" DATE,
    "suspended_at" TIMESTAMPTZ,
    "password_hash" VARCHAR(200) NOT NULL,
    "must_change_password" BOOL NOT NULL,
    "sessions_end_before" BIGINT NOT NULL,
    "lang" VARCHAR(5) NOT NULL,
    "look" VARCHAR(10) NOT NULL,
    "dense" BOOL NOT NULL,
    "sits_at" INT,
    "department_id" INT REFERENCES "department" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "supervisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_staff_archive_b42cb9" ON "staff" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_staff_archive_b536cb" ON "staff" ("archived_at", "name");
CREATE INDEX IF NOT EXISTS "idx_staff_archive_a8c0f7" ON "staff" ("archived_at", "role");
CREATE INDEX IF NOT EXISTS "idx_staff_archive_a57e0c" ON "staff" ("archived_at", "store_id");
CREATE INDEX IF NOT EXISTS "idx_staff_archive_836ea5" ON "staff" ("archived_at", "department_id");
CREATE INDEX IF NOT EXISTS "idx_staff_archive_b44cad" ON "staff" ("archived_at", "supervisor_id");
COMMENT ON TABLE "staff" IS 'A person who works here, and what they may do.';
CREATE TABLE IF NOT EXISTS "customer" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "name" VARCHAR(60) NOT NULL,
    "phone" VARCHAR(30),
    "party" VARCHAR(8) NOT NULL,
    "sex" VARCHAR(1),
    "birthday" DATE,
    "address" VARCHAR(200),
    "distance" INT,
    "email" VARCHAR(80),
    "contact_time" VARCHAR(60),
    "hobbies" VARCHAR(200),
    "family" VARCHAR(200),
    "since" DATE,
    "do_not_contact" BOOL NOT NULL,
    "not_served" VARCHAR(200),
    "note" TEXT NOT NULL,
    "last_visit_on" DATE,
    "visit_count" INT NOT NULL,
    "extra" JSONB,
    "advisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "credit_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "district_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "home_store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "need_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "owner_type_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "payment_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "price_level_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "referrer_id" INT REFERENCES "customer" ("id") ON DELETE SET NULL,
    "segment_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "source_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "stage_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_customer_archive_43a1f5" ON "customer" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_d90ed1" ON "customer" ("archived_at", "name");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_90a33a" ON "customer" ("archived_at", "phone");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_cd8f00" ON "customer" ("archived_at", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_ee4a39" ON "customer" ("archived_at", "advisor_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_8754c8" ON "customer" ("archived_at", "home_store_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_67e2bb" ON "customer" ("archived_at", "stage_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_da13ff" ON "customer" ("archived_at", "owner_type_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_76d69f" ON "customer" ("archived_at", "segment_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_af422b" ON "customer" ("archived_at", "need_id");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_123adf" ON "customer" ("archived_at", "price_level_id");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_4238c1" ON "customer" ("archived_at", "source_id");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_8424b9" ON "customer" ("archived_at", "district_id");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_db2438" ON "customer" ("archived_at", "party");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_ce95ad" ON "customer" ("archived_at", "sex");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_f3e07a" ON "customer" ("archived_at", "birthday");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_06d4fc" ON "customer" ("archived_at", "since");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_460c53" ON "customer" ("archived_at", "visit_count");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_e5473c" ON "customer" ("archived_at", "do_not_contact");
CREATE INDEX IF NOT EXISTS "idx_customer_phone_8f0dcc" ON "customer" ("phone");
CREATE INDEX IF NOT EXISTS "idx_customer_referre_399351" ON "customer" ("referrer_id");
COMMENT ON TABLE "customer" IS 'A person or company whose cars come here; belongs to the group, with a home store.';
CREATE TABLE IF NOT EXISTS "customer_phone" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "phone" VARCHAR(30) NOT NULL,
    "whose" VARCHAR(40) NOT NULL,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_customer_ph_archive_fb7a57" ON "customer_phone" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_customer_ph_archive_10d635" ON "customer_phone" ("archived_at", "customer_id");
CREATE INDEX IF NOT EXISTS "idx_customer_ph_phone_0a0a48" ON "customer_phone" ("phone");
CREATE INDEX IF NOT EXISTS "idx_customer_ph_custome_01004a" ON "customer_phone" ("customer_id");
COMMENT ON TABLE "customer_phone" IS 'One more number of a customer, and whose it is.';
CREATE TABLE IF NOT EXISTS "key_contact" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "name" VARCHAR(40) NOT NULL,
    "title" VARCHAR(40) NOT NULL,
    "phone" VARCHAR(30),
    "birthday" DATE,
    "note" TEXT NOT NULL,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_key_contact_archive_bb0c06" ON "key_contact" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_key_contact_archive_0c766c" ON "key_contact" ("archived_at", "customer_id");
CREATE INDEX IF NOT EXISTS "idx_key_contact_archive_09adc8" ON "key_contact" ("archived_at", "name");
CREATE INDEX IF NOT EXISTS "idx_key_contact_custome_84a35b" ON "key_contact" ("customer_id");
COMMENT ON TABLE "key_contact" IS 'Somebody who decides or knows at a company: name, post, birthday, tastes.';
CREATE TABLE IF NOT EXISTS "hand_over" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "takers" JSONB NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "wanted" INT NOT NULL,
    "done" INT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "undone_at" TIMESTAMPTZ,
    "giver_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
);
COMMENT ON TABLE "hand_over" IS 'One hand-over: from whom, to whom, why, how far it got.';
CREATE TABLE IF NOT EXISTS "hand_over_row" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "customer_id" INT NOT NULL,
    "giver_id" INT,
    "taker_id" INT NOT NULL,
    "hand_over_id" INT NOT NULL REFERENCES "hand_over" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_hand_over_r_hand_ov_da8e03" ON "hand_over_row" ("hand_over_id");
COMMENT ON TABLE "hand_over_row" IS 'One customer of a hand-over: whose it was and whose it became.';
CREATE TABLE IF NOT EXISTS "import_batch" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "noun" VARCHAR(40) NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "stored_as" VARCHAR(80) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "sheet" VARCHAR(80) NOT NULL,
    "mapping" JSONB NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "rows" INT NOT NULL,
    "done" INT NOT NULL,
    "new" INT NOT NULL,
    "updated" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "skipped" INT NOT NULL,
    "wrong" INT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "undone_at" TIMESTAMPTZ,
    "note" VARCHAR(400) NOT NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_import_batc_state_5475e6" ON "import_batch" ("state");
COMMENT ON TABLE "import_batch" IS 'One file taken in: its mapping, how far it got, what it did; it can be resumed and undone.';
CREATE TABLE IF NOT EXISTS "import_problem" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "row" INT NOT NULL,
    "column" VARCHAR(80) NOT NULL,
    "reason" JSONB NOT NULL,
    "cells" JSONB NOT NULL,
    "batch_id" INT NOT NULL REFERENCES "import_batch" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_import_prob_batch_i_e7bc26" ON "import_problem" ("batch_id");
COMMENT ON TABLE "import_problem" IS 'One row of a file that could not be taken in, with the reason; the failed-rows file is made of these.';
CREATE TABLE IF NOT EXISTS "merge" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "noun" VARCHAR(40) NOT NULL,
    "kept_id" INT NOT NULL,
    "gone_id" INT NOT NULL,
    "moved" JSONB NOT NULL,
    "filled" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "undone_at" TIMESTAMPTZ,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_merge_noun_bffc08" ON "merge" ("noun", "kept_id");
CREATE INDEX IF NOT EXISTS "idx_merge_noun_6bf3c5" ON "merge" ("noun", "gone_id");
COMMENT ON TABLE "merge" IS 'One merge: which file was kept, which went into it, every row that was moved, and what was filled in.';
CREATE TABLE IF NOT EXISTS "not_same" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "noun" VARCHAR(40) NOT NULL,
    "low_id" INT NOT NULL,
    "high_id" INT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_not_same_noun_d19463" UNIQUE ("noun", "low_id", "high_id")
);
COMMENT ON TABLE "not_same" IS 'Two files that look alike and are not the same person or car; nobody is asked about them again.';
CREATE TABLE IF NOT EXISTS "holding" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "since" DATE,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    "post_id" INT NOT NULL REFERENCES "post" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_holding_archive_28e5c7" ON "holding" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_holding_archive_f10b34" ON "holding" ("archived_at", "post_id");
CREATE INDEX IF NOT EXISTS "idx_holding_person__b13721" ON "holding" ("person_id");
COMMENT ON TABLE "holding" IS 'Who holds which post, since when; a person may hold several.';
CREATE TABLE IF NOT EXISTS "access_count" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "noun" VARCHAR(40) NOT NULL,
    "views" INT NOT NULL,
    "reveals" INT NOT NULL,
    "exported_rows" INT NOT NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_access_coun_person__d9583b" UNIQUE ("person_id", "day", "noun")
);
COMMENT ON TABLE "access_count" IS 'How often a person viewed, revealed and exported on a day; the alarm against carrying data away.';
CREATE TABLE IF NOT EXISTS "draft" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "noun" VARCHAR(40) NOT NULL,
    "row_id" INT NOT NULL,
    "version" INT NOT NULL,
    "typed" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_draft_person__bd3389" UNIQUE ("person_id", "noun", "row_id")
);
COMMENT ON TABLE "draft" IS 'What somebody typed and has not saved yet; it outlives a reload and a restart.';
CREATE TABLE IF NOT EXISTS "extra_field" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "noun" VARCHAR(40) NOT NULL,
    "name" VARCHAR(40) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "label" JSONB NOT NULL,
    "help" JSONB,
    "choices" JSONB,
    "required" BOOL NOT NULL,
    "private" BOOL NOT NULL,
    "in_list" BOOL NOT NULL,
    "in_filter" BOOL NOT NULL,
    "aliases" VARCHAR(200) NOT NULL,
    "order" INT NOT NULL,
    "retired_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    CONSTRAINT "uid_extra_field_noun_c66797" UNIQUE ("noun", "name")
);
COMMENT ON TABLE "extra_field" IS 'A field that the store added itself to a noun: a line of that noun''s living form.';
CREATE TABLE IF NOT EXISTS "history" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "noun" VARCHAR(40) NOT NULL,
    "row_id" INT NOT NULL,
    "action" VARCHAR(12) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "store_id" INT,
    "batch_id" INT,
    "reason" VARCHAR(200) NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_history_noun_e0d51d" ON "history" ("noun", "row_id");
CREATE INDEX IF NOT EXISTS "idx_history_batch_i_9e379c" ON "history" ("batch_id");
CREATE INDEX IF NOT EXISTS "idx_history_at_2263eb" ON "history" ("at");
COMMENT ON TABLE "history" IS 'One change of one thing: who, when, what it was and what it became.';
CREATE TABLE IF NOT EXISTS "job_run" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "job" VARCHAR(40) NOT NULL,
    "slot" BIGINT NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "tries" INT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "server" VARCHAR(80) NOT NULL,
    "reference" VARCHAR(20) NOT NULL,
    "note" VARCHAR(400) NOT NULL,
    CONSTRAINT "uid_job_run_job_d2769e" UNIQUE ("job", "slot")
);
COMMENT ON TABLE "job_run" IS 'One turn of a timed job; the row is what keeps several servers from doing the same turn twice.';
CREATE TABLE IF NOT EXISTS "login_session" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "key_hash" VARCHAR(64) NOT NULL UNIQUE,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "address" VARCHAR(60) NOT NULL,
    "device" VARCHAR(200) NOT NULL,
    "person_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_login_sessi_person__91f0b4" ON "login_session" ("person_id");
COMMENT ON TABLE "login_session" IS 'One open login; only the hash of its key is kept.';
CREATE TABLE IF NOT EXISTS "login_try" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "login" VARCHAR(40) NOT NULL,
    "address" VARCHAR(60) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "good" BOOL NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_login_try_login_260999" ON "login_try" ("login", "at");
CREATE INDEX IF NOT EXISTS "idx_login_try_address_caf9df" ON "login_try" ("address", "at");
COMMENT ON TABLE "login_try" IS 'One try to log in, good or bad, for the limits by account and by address.';
CREATE TABLE IF NOT EXISTS "saved_view" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "noun" VARCHAR(40) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "address" VARCHAR(4000) NOT NULL,
    "shared" BOOL NOT NULL,
    "default_for" VARCHAR(20) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_saved_view_noun_1c7808" ON "saved_view" ("noun");
COMMENT ON TABLE "saved_view" IS 'A list as somebody likes it: columns, order, filters; mine, everybody''s, or a role''s first view.';
CREATE TABLE IF NOT EXISTS "setting" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(60) NOT NULL UNIQUE,
    "value" JSONB,
    "updated_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "setting" IS 'One setting of the store: months of the classes, lead times, brand colour.';
CREATE TABLE IF NOT EXISTS "sheet" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "form" VARCHAR(40) NOT NULL,
    "extra" JSONB,
    "store_id" INT REFERENCES "store" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_sheet_form_277d64" ON "sheet" ("form", "archived_at");
COMMENT ON TABLE "sheet" IS 'One row of a record sheet, a table that a form makes: everything it holds lies in `extra`.';
CREATE TABLE IF NOT EXISTS "vehicle" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "plate" VARCHAR(12),
    "vin" VARCHAR(20) UNIQUE,
    "colour" VARCHAR(20),
    "engine_no" VARCHAR(30),
    "purchased_on" DATE,
    "delivered_on" DATE,
    "mileage" INT,
    "daily_mileage" INT,
    "warranty_until" DATE,
    "inspection_due" DATE,
    "seasonal_due" DATE,
    "insurance_due" DATE,
    "licence_due" DATE,
    "maintenance_due" DATE,
    "maintenance_mileage" INT,
    "kept" VARCHAR(10) NOT NULL,
    "note" TEXT NOT NULL,
    "last_visit_on" DATE,
    "visit_count" INT NOT NULL,
    "extra" JSONB,
    "brand_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "home_store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "model_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "owner_id" INT REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "series_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "vehicle_class_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_eb2c58" ON "vehicle" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_f3dc55" ON "vehicle" ("archived_at", "plate");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_ca9f2e" ON "vehicle" ("archived_at", "vin");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_cd91da" ON "vehicle" ("archived_at", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_43f3a9" ON "vehicle" ("archived_at", "series_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_916ab5" ON "vehicle" ("archived_at", "model_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_7e81c5" ON "vehicle" ("archived_at", "brand_id", "last_visit_on");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_20411f" ON "vehicle" ("archived_at", "vehicle_class_id");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_e1962b" ON "vehicle" ("archived_at", "home_store_id");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_fe8712" ON "vehicle" ("archived_at", "kept");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_9f1383" ON "vehicle" ("archived_at", "inspection_due");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_27cf15" ON "vehicle" ("archived_at", "insurance_due");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_5d646f" ON "vehicle" ("archived_at", "maintenance_due");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_197d2f" ON "vehicle" ("archived_at", "seasonal_due");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_ba4dff" ON "vehicle" ("archived_at", "warranty_until");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_ef5c4b" ON "vehicle" ("archived_at", "purchased_on");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_6ad3f0" ON "vehicle" ("archived_at", "mileage");
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_716c5b" ON "vehicle" ("archived_at", "visit_count");
CREATE INDEX IF NOT EXISTS "idx_vehicle_plate_22fa44" ON "vehicle" ("plate");
CREATE INDEX IF NOT EXISTS "idx_vehicle_owner_i_b87922" ON "vehicle" ("owner_id");
COMMENT ON TABLE "vehicle" IS 'A car: one file for each, known by its VIN in the whole group, kept through every change of owner.';
CREATE TABLE IF NOT EXISTS "ownership" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "since" DATE,
    "until" DATE,
    "by_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_ownership_archive_3ccc32" ON "ownership" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_ownership_archive_b754ab" ON "ownership" ("archived_at", "since");
CREATE INDEX IF NOT EXISTS "idx_ownership_vehicle_800990" ON "ownership" ("vehicle_id");
CREATE INDEX IF NOT EXISTS "idx_ownership_custome_9471e4" ON "ownership" ("customer_id");
COMMENT ON TABLE "ownership" IS 'Who had a car, from when to when.';
CREATE TABLE IF NOT EXISTS "visit" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "order_no" VARCHAR(40),
    "visited_on" DATE NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "opened_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "promised_at" TIMESTAMPTZ,
    "mileage" INT,
    "work" TEXT NOT NULL,
    "labour_fee" BIGINT,
    "parts_fee" BIGINT,
    "amount" BIGINT,
    "cost" BIGINT,
    "sender_name" VARCHAR(40),
    "sender_phone" VARCHAR(30),
    "call_suits" VARCHAR(60),
    "advice" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "extra" JSONB,
    "advisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "customer_id" INT REFERENCES "customer" ("id") ON DELETE RESTRICT,
    "kind_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "technician_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "vehicle_id" INT NOT NULL REFERENCES "vehicle" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_visit_archive_3c9cbc" ON "visit" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_f45118" ON "visit" ("archived_at", "visited_on");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_28b85f" ON "visit" ("archived_at", "kind_id", "visited_on");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_3d9189" ON "visit" ("archived_at", "advisor_id", "visited_on");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_641c9c" ON "visit" ("archived_at", "technician_id", "visited_on");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_84af75" ON "visit" ("archived_at", "store_id", "visited_on");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_e881c1" ON "visit" ("archived_at", "state", "visited_on");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_3643a5" ON "visit" ("archived_at", "amount");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_556d34" ON "visit" ("archived_at", "order_no");
CREATE INDEX IF NOT EXISTS "idx_visit_archive_f705fa" ON "visit" ("archived_at", "mileage");
CREATE INDEX IF NOT EXISTS "idx_visit_vehicle_481a83" ON "visit" ("vehicle_id", "visited_on");
CREATE INDEX IF NOT EXISTS "idx_visit_custome_505dd3" ON "visit" ("customer_id", "store_id");
CREATE INDEX IF NOT EXISTS "idx_visit_order_n_82feb5" ON "visit" ("order_no");
COMMENT ON TABLE "visit" IS 'One coming of a car to a store, from opening the order to handing the car over.';
CREATE TABLE IF NOT EXISTS "visit_line" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "sort" VARCHAR(8) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "quantity" DOUBLE PRECISION NOT NULL,
    "fee" BIGINT,
    "visit_id" INT NOT NULL REFERENCES "visit" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_visit_line_archive_f6a19e" ON "visit_line" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_visit_line_archive_21ab77" ON "visit_line" ("archived_at", "name");
CREATE INDEX IF NOT EXISTS "idx_visit_line_visit_i_96b19d" ON "visit_line" ("visit_id");
COMMENT ON TABLE "visit_line" IS 'One item of a visit: labour, a part, or a value-added service, with its fee.';
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
CREATE TABLE IF NOT EXISTS "gram" (
    "field" SMALLINT NOT NULL,
    "gram" TEXT COLLATE "C" NOT NULL,
    "record" INTEGER NOT NULL,
    PRIMARY KEY ("field", "gram", "record")
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWtz2zbW/isYf9nujLoTX5J4nU+267bZTeNO4mY7u92RIRIW8ZoiVJKSo93tf38B8A"
    "aSoARIpEzR50tikTik9AAEz3nO7b9HM+YSP/rLtceoQ44u0H+PAjwTf1TOjNARns+L4+JA"
    "jCe+HOoUYyZRHGIn5kcfsB8RfsglkRPSeUxZIMbeBgSRIA5XiD0gjBJR5NMovkA4QOwpIC"
    "GKV3MuilFEQkoi8VdIcMSCv4h7uMzhN6HBdPfL/Rb8FtyLwfdI/OwIxV4iPEL3Dv+d94gm"
    "xx7oV+KiR7Lin3CM6GzOwjjid3BRuPC54GPAnhCN0WTFRec45N9pnFwh5rfkd5Sw/RbEjI"
    "+K0m8if84ioL8vyDhmU8LvFPIf9a9/HYnvIE6KSxz9+9/8Lxq45CuJktM4dDy6JO4Yx0f8"
    "ZPkAH5yJs9DlV5Ty88fxAyW+W5pj6opR8vhYgCSOvQ/i7+VAAfWE/wh/MQuKwfNV7LEgH0"
    "0DeaMp4TjjmIjLx+FCzHuw8P10gWRLIfmpxZDkNykyLnnAC1+sHiGdfIHi2NF4/PH2bvz5"
    "5m48PqqtrExCWR3pIYcFYlXyrxrJXz8VX+Hbk+Ozt2fnp2/OzgVg4lB+5O0fya0LYBJBCc"
    "/Hu6M/5Hkc42SEnJQC1CUJI/GVzJFVJDbDm4G5Dt/sQAFw8TRmaB73Gt4CToc/q3G+ssuI"
    "fsfPxHRG9LCWJSvIuqnoX7I/usK5y5XMf6B7G/ir9Alag+vd+59uPt9d/vSzuN0sin73JX"
    "6XdzfizIk8uqoc/ebNn5NNBDvJPp9fBP3j/d2PSHxE/7z9eCPhZVE8DeUdi3F3/zwS3wkv"
    "YjbmG+QYu8rDnh3NUCvN+mLubjnrZUmY9b7MeoaRMu3pty9mvfIas5n2imgL854u075M++"
    "FOc/3pzvST8gRfezjUT242vjKrHJ5DfH5n+OvYJ8E09vjHs1drJvbL5afrHy8/fXP2qjJZ"
    "H9MzJ/JU5YUpdEYLcLPxAwT3jQm4b5rBfVMD9z+eDbTJaADWAFiiUZibgSU6ZblDYI+ODh"
    "RWxRS1wbciBkBvBDpgsRXC2fjBQXvyygRbPqoRXHmujG5CZNTgbbSo8/H7s6dfdYVuy/Y0"
    "9imOSGSzVhURWK4myzXy6HxONOTaFWM+wYEeZkWqAvOEi3WFc35kvzbL1e3th5K5cvX+ro"
    "LwLz9d3Xz65lgCzwfRmBQrWlCaD48K/yYOTLDz+IRDd1w7w05Y09j6qdnJrHoEB3gq8RO/"
    "U/yqjB1fRDGbSda2zpxn50ZruXN11Eb2/BLNSRixALEQOWw2x8EKPXksIsjBYSQOEeSRkL"
    "xDE+KzYBqhmEkCexqyxXyEnmjsIYw8MY7fNyR1Rr2bW2hYbmtWW+KrOzHnz4r+jI+jeLyk"
    "EY3HHEDdCOzy0ywcJ+z25vHid43l7zIWiWK+eIxHS5eFfFjMb0CmM6GumY4PCP+TD9ZiGV"
    "KH8O1xSfymIRFbhA5pOutSsZacuPEGOIxXDT/jq/b4hIax5+IGIRo4+rlPIHDYItAvJ1fw"
    "E2JAEItnTg5RVlJIHkgYErkywIMCHhTwoACX3heSFTwoL3HWwYMCHpScbsIzO7opHQ9ctA"
    "lpKrVAC3Rzga3g7dljUkb31ATd02Z0T3WUNDcAbNDNBPZIPiU28H4oqHMDhM8bAT6vkU/c"
    "jLJANx0+vJV7bADrcSOsx1VYcytU+1rVY6vKrHufHh7Ua7AV78cq5+y6/N1nxzkXIsNbmp"
    "2QzoJ4wYGjeXE1ms2qyFZ2c99QbtlyJjNMfZtVmwsMb82emyzZ8+YVe64JVJHM2zizJswD"
    "Vspyw8O6fZXWY5MJtfP6KSLDQ7iTHfgBz6hvpdoWEgCxmWeVat9wzSpYLvCS9a+Kq6MG31"
    "q3dF0YvNMbvNOVwKBxRMKlLhxgbXiQIgWbg9HmoI/BuiNfG9TfAcVgreM2b369K63lDMNv"
    "frr89c8lavPD7ccfsuEK5tcfbq8qUJedzBb7cU3wJe/Lqou6hmGzs7MsBSFuNbPtK794Hd"
    "C/fb792GC2ZQLVxUidGP0PZekHg1mKAon1W0L16R+VXRjiAtUtoRxJY7iWy0LAQWi99y6N"
    "7VAtyQCodVDVICVzWCtSAGwd2Fp4nCG0Nbn9vdUOCN0scM8cV0UClmsd0FqwpWl+QVUOwK"
    "2DO8crJSzVENmyEMCqgbUcoWsBbU0Q4K3Dq8b9mmNbkQJg68CWo9QNcS0LAawaWPNofAtU"
    "VRkAVQOqkrJhiqkiApA2ZGnpNK86xt9zM4BOg7+TlYT6fdAYpVArUnZYGP+RLaLsaPEVQ/"
    "yUp5vU1U0OAf/hJPE5fLr5fPfp/fXdUX0JA7YbsVWfWxNYkxcSALsZ2NKr2wBaYasCrhtx"
    "VUx6A1AVpR+w3Yht3UQygDhhWwHdjeiWaGmTtZtwAYDs5nVbYk1MXmPSAgBkN7/FVFPJAN"
    "jMRwDQboS24k4xADdjWdoAV6m7MEx4K5RUCV7+HdDHXz58KMObOmNbQPdzjB8ehgtt2Wtt"
    "gGzh3moF3PQ6B+YNM0W35gts2BmaS77UdgxdKZ5U8vu/fyI+jvXVAwa7WdTzHTWx4dtA9H"
    "OWCjmQxanLWNgRKv6kXxfBtEPESfBVOz5yt4LyEhWxhorRknjU8Xd97L4kVxnoxiQjHXdF"
    "SFxjQPiIt17X5cySTXxNTbN8l99c2GycJ8ebNQeZ8fc+/16zCQnTnh7phUay3UZSiozGiE"
    "b6biCW8m0UJst/albySikjVToHZaTad9pBGan9BaJCGakGqA+zoBCUkXqJs55hBGWkoIzU"
    "nisd9e4J7rjUkVQ2beDNBQaQkth5nxNFszZX8SpSkGawOVRLLVG9P69L30A2dnKXF1iJu7"
    "6+/Hx9+d3NOuq6S/NeIR41tn2Zlmw27B/JSi0GsNmq/8zhmDBXlhFHLnEoPy+qi4uemRHC"
    "sbDRk0LjF7IN5wiJ19wIZdWzRijGUUw09n6rV+6ECWgsYQ68QKfb2Qh4AeAFnv2dcaAWIv"
    "ACL3HWgRcAXgDKS+/BcI1p7FuhmwsAK7ARXKjd3SWhBUWQDXd8TbEnqE6mfTV2UZ0MqEGg"
    "BoEatKEGf8SBe7vUNzLMz43W0YIeHzVmS9NOhiJUR4h8K0T4qJDNBIs3G4l2gskfT95qhD"
    "z2xC8RioidKYv1IT9bXmcz4Qe83D55uRg/klAT7ddct6+Q2KlwX0/3Ex2KnVTuCwmOdHxo"
    "s9JcSAxAO9lH2eoY27UHzwX2iG+4CAKB015gPj4xQPn4pLk/y0nN2Y6DWBd13rgvFwJQQr"
    "VWIFFrRTdXRtTb0ADk0RZEKfDivSJMjbwhgXgCtnGGqILAifeZE5/SpS2joIpATShNKUPZ"
    "Zc+yiqEqA6BupGjkGmyBnxl4Srf6qBokdBf9IQHWtYVJ1Ke1AVejPG72tGMeYMZifeLb++"
    "HpTs+SDqhCtoYXTBE1oAbHYTrUiB7M6NIkjU8h+fIcvicclZP6JsTh31HPEu52OZPowOJ3"
    "QlDfvslDcPl0paSB3ts6pJK3toNUFYFlqus8oW6+5rhWxQDbzSZFydW3o/6rOhcPDGVTHb"
    "i6xHrl9yXYJeFPXHdLfmldySsNWK/myaHjmTJ2o573D486HkoeRzQjOOBamIfjEXpgXFHj"
    "WltEYqGwJdeO3qFFRFyEpxxuPpAEXJN7oD5BTzT2EFfMUMS/fjZaJH/o0kb2dVNwMPdLR0"
    "xnyMYPp4i044l7XoDLXabPDFxwb86au0yfVV1wyqNv6sJXRMCHv4MPH/Ixmlf9YfqdmvIx"
    "aorZ82gO72dzFsZXOHY8nd6gnl6rNVA5cDzJRxpxQ/L9K2yiANHgAtE4QulOUg31Gsl3u/"
    "jgUved+N/BAZoQxGdhMRPv9cBFiRtOzxt1dysTTikJBAEyaa+KQsAWVuFQ2XhIfzHI0BDP"
    "09g2wagkNECYO4o649Y4f7FbabwlocFF952bwHzejPJ5DWSXTkmkUbqaES4kBriQ2zcqIo"
    "8QK3xzAVi9G1cvWGzPZrFBTHD3McH6sIFG/TgbDmGsEA/cWQvvJwsc09EAYxXGlLSygFKR"
    "ADhrcAaOh4OpHaCqDEBaayH7SOdzK0AVCYCzCudTyHRqanNyTzYeoNQ0Nw63cxWUJcFV0B"
    "dXgUmKCuGIbjPnqhwkqPTHFwRJSC9xjvVFZNZ5JgZTRKbqlzBzTKzzTNSLR0E+UhfqRtHJ"
    "z1QTVkQgIHNzQCZkI6HWspFqS7cVWIfdsbOlZp3zkHEcZjsmeiWRJz8n1xoQ6J2mepVBa4"
    "znUVDdGNEzV8YaxfSE7CnJzUoibkQojcMWvou4EiOiaLIYnFEReJvUoXkn/37AXMz9VnD4"
    "yRWoCNRxibgmPx81hPfs5a4mkT4yAgoyx/Ye7JPmJJq7iEAraaoEn6BkYZ4UEoMzUNr31T"
    "eV6Wp21TeW6QJP/YWFp94hvm9Vly4XANh3gD1/IZrvzqoIbNGbDcc86npHA6cS7X1gIJua"
    "Oerq6lMS308klMukprQnJ9Yq67N8iFl3ZjFclEwQGXRJEhyO0COZy+B3cfCJBDFXl2OGKD"
    "9GliRcSR1batZi8IwtiZs1Y06P8StxLZqLNfR07vquvwW/BfdyyL3cnSMkAYpynZ+GWb6g"
    "uILQ9t+h+0Q+k5AmgBwvbAk+cSOZK7DE/oJwQ+JB9KUWwvghJqGxVZCFlosfm3eVyg5OBW"
    "0PFgOkBwwoPSBb6ObLVpGAd76ugEe6S5gjqkgAohpE5ZvCxiDIBcAg2MEgSN63NrgXEgD8"
    "DsBDEduXECEE8SPDjx+BCAfwxveFTtmtNmiXhMpHFn9OJrNGqWSnRutIlYDF4ygbtZFXuX"
    "tiktSIErbCZ+wRYZ8+pnRBSKQrMq8zlMAm2lw7OHzHz8kO2DRCOHoUNQYmbCFHz5KKRXVG"
    "ZQ/30zAbBWvh8y0rmXSPTguPJ5RFAjpjeHRGsdgNV20hAKa3rsxjumWYA6pIAKLQoeSFGn"
    "eg+IPiD4r/JsX/OzLHYTwj8qvXdH/l7Fr13y2P22gAXCIxPolClKG0F1zz5vr5KPEVfpt+"
    "yAvYRyRcUkcTz7jLhUyckTh0PLpM0sGkI1I9MErbwOtO5AHC4Kncq2q/5E8a1W1JjcgqEv"
    "vTlo57Da8SCMb1g+0yZ8uSoDodkuoEpVWHNusaqjz99opZVH6DWdlHZVHwiPRnmutPt20l"
    "ygEXoWyf/YLcz86NTshRNDM628pRJGzua/C2yVAcmHnfbQ865rtNrUnSU6O1TUmUQQbdSB"
    "gSAlEaVSzeNSMUUf7gyMYf77hdnbrDZnglh3IbmptM2Nd1GdntYm0Y5OKeedRwQbuAFQ5W"
    "OFjhYI/1RVEHK/wlzjpY4WCF51YMTY2T+gw3mIlUb82U5nVQcyrmqRf1qnq3/bWsX2RKsw"
    "WmhQQg2kM/ed/w3d1RnmccVxduC6j+zA45KWYzqMXDas0Ddcl0SNg1NEc2Hc0cRzbvRpEG"
    "fGySpSySk91FTEl0kQUCIOwuacTCEXpi4WPksTmKFnNxjh/UhhvsdrVuYw6oC43TgOkApg"
    "Ns3v4YQ8B0vMRZB6YDmI5+xBv0qP14+9EG/Mo+jTT1rJrRVUQGV4HwjQnAb5oBflMP5xAq"
    "tQW62fg9QpvaHvtBuP2GdYkJVcf4jnxtarWWSwxgAa/b6G9+vSvt8bXCFvk+/+H24w/Z8G"
    "q1Cw0xZRL2kYYR7FiaWolYODDF61liPxJ6T0OJ5LxfMycS5UNMSJEkDOPJYwlVgTwSEqVY"
    "XOyRlQzScJmWBbEU75T2CJm/KQdDc7JIWWkaUVA3EEECvArwKmBh98n0Al7lJc468CrAq/"
    "SDV3nu57fzKiZTalUjJhcA2mojuFJjt8A2G79PViWzprrH98QE35NmfE/qXf08bfP6ZoBz"
    "gQEwKmVwT03APW0G97QG7v8xGvA3pM42aQ7eKwm95AC+CQ1jz8UrG/BUmZeMXbSI5ts2Na"
    "7KgmrXZ9VujqPoiYXu2MN23p2a4OA29BOjNrgna9rgntTb4M4WUTx2PBxMyTiDUEN8M66H"
    "4ECPfNMlKhMw4dfoagbyI/t9uq5ubz+UHqyr91VHxC8/Xd18+uZYTgkfRJP4Q03nXBIJDi"
    "8a861qnHQQ0UwDnTbnUusvsD9C8FVXD0FCCP715OT09O3Jq9M356/P3r59ff4qZwbrp9ZR"
    "hFfvfxDwl6apPh8+Tnw3xkZQOn6Pu85/vP3sO68Ndp3XjXvO67p9yR7tzMtk/B6RFW+o/W"
    "B7bLKlHzfv6Me1Dd0lQaTbOtbt4LkMbNk2WzaNI60+2rxHFxJQYrEOaNkxaQ5rTQ7A1axW"
    "KM/SPqYlP7kFsFU5WLBQ+2Z/tW/0e24L2JaLph7W8jXFt/ayaShqq98nWlnAg6ooVFu/1b"
    "3RumiwEvuRFr/dMZTvOr3McEAvrU6IdzQAKSSi6/GOGA3s0a0A5BCqbZVog9AXym2kwSI0"
    "xzQEhPYZVCx0PW1QcaoErgsqzoYYNcuWKc/sQbZSmoZsMR8VudLYdUMSRTJIWHz22CKM9N"
    "2vt7tMe0HGEOoLob4Q6gtBnz1xGUOo70ucdQj1hXiQfoT69igWtf0M30nINUkbbHOBwYXW"
    "tB/omyrrNvAqIoMDuJPYJQj27TDYl81JoHdvN+OryuwR4lfnF6ev9oNzy7Ewjs8iYotySW"
    "iPMB+/PSSYt0r937/DoG8mgxGTWfjAdgTKymF4kFDts4fIQQK0JB7lT/COC+lLcpXBgiRI"
    "/10hMnQcHAxAXXoOLh2Hq+LXbKHvDqueHq3zImA5kH/5bORGZ8KP7Amxh5gERcuYJSVPxB"
    "2hkCwJ9okrPQDkq3BI8g9MjHTx6p10GmAfhzOEpxyoKEYODsMVBxcJChrhJ7yqux32cUON"
    "g+JfSmnoNMMp4CglLgjFcwEeiX16JCzz09pJTevpjmOYmyZXrYX6no2HZHQDGkXsRJr3Xr"
    "N/LBs/mLyX1rxjyWZuA6YiAXBW4cxeh+OQWa3QmhxAW2vKAa1OoDFHbwJSDRpzNFNLXdoo"
    "34X4QWudJCdG6+wSNx9i0CgTxyhiMzJh7gqJyU/sAQ9HKGD8FF7yIysSv0M0RmwR+3RJIm"
    "4ihMRnOBkrPvB1FMa61pltX36DsZHpX3z/zasbgr3xTPYGKM+dFht6snuJFgKglFSVkgOJ"
    "1TsUOOVGXwfzb59vP+rRzAWqZAN1YvQ/5NNDbmSlw0xAIa7cXAS7Wu96VA6/ERe4qsAOwX"
    "LNK3y4wXJgULW1hYFBNWCD6uYr/97f1xT/+tnROtOKiHHprx2Z1aSXg1Gc1o9HMvVEpHsQ"
    "mehB/AcUM27kCOX3gv/v04AkSSJcQBz8U8SPLYXb5YGFM13Z+pbv8FvwW3DJja4ZE8ZZcn"
    "Ea8QOxSHDKM1SW2F8IW43f65HMpQUXISqHBoSrR2jKbblA3pqbetxWa7bfMsW/SFMBmw1s"
    "tuHZbFDauENwH6ldwHM2foDgtl96l/9u4ttYdLkAWHQ7WHQe8ec2qGfjdwL9cBJeOsHc8R"
    "h1dCFrzbArIoD89siH5PdFQw79ugJ3qhjUuLOocTcP6TIN4rGAW5ECtC3QpsE42wYs0Fak"
    "9oh2ZtEcMtgP1I+JpibTJrgLOVjeFohjn+JI99pckxNXiAwuZ6uTnDgWuroV3Uh65OPBRV"
    "UPmJNs1ha+krIkJJj3xzUiDx2iX7fPNVgsUu26pO9/pILWXh1puPvs1Ggdce8pg4xqPiU9"
    "DwRPzvin2OM4X4jOsCP+DwlGSUNYGqMnHBUNYvnnCXH419MXgNrxmoKYv0+q/9/L8/f4ga"
    "sq90gU+ZPUf3KDlLSP+F381Tt0HxIcseBeMPMRpuKyJCTyK/AjOHoUAixE3yQhwSM0I+GU"
    "/Nm4+FQ15krUn5rg2PGKDrSxZfGpdb0QBsbk76X1AfD9EKN1oE75ko3hxNq3+RoTI5cY4I"
    "I9PjFYsMcnzf0lTmqFTezrLUHEUK/UYpOias/RLaBnRk7bO1Ou75hDqooApDoLHWtDrtb0"
    "U80lgE4yoZOaOpE1O7oaW4+Bn8vCzyWtNhvYcwFAfXvUnydOtmegDy1Mtmfw7h4la9IDo0"
    "ue7W9s8mkRHGlotvTMaB3L9n9sMg7TQUYsW7wIA8GHYSTMBBfxCySVR7glLNgpyYA9EjKP"
    "UCSCSrHP/w8FSYseQjZDLhNhqzLqlX/b5HLxE3UaCLhub6eNbeW3kK4zn8W7hbYCJ7YvTi"
    "ydMlO1Mx0+QIKhfUZMPgZWSzuTGBIhtud2t/xlq4vyaV7RucAA13T7TVn53XVxD40rOh8P"
    "DkbNSg23y2AsSw6QjzwQ/tHILU84hNtMsioHgRd9nuFEa7Z65+QSgyPvzk1eOefNr5zzum"
    "ORPJCQpBa0OT2qCA0O5PZzXgJmpzVl4wcH7ZkR+Xy2hnw+S8jnnsQSfWBTGnwmUZSgUmM6"
    "SudH6/gOX4wcR8pQI9ZDlNJHUvadjNGRjIKHI09wEyKN9pGsBB0h8mr1RIb1FUwCeQpWCl"
    "rF7TXplk/WWEyezW6jygyvH86ZwYbz5qy5H86ZruPFVjpnSXCAdsWA4xwW0XbFcKIhz/eB"
    "zC/YkTDDF9Bpq/M+cS5ZUjszspAYHLzdNDKD+lwDDDzoG767Rx48c30uaXTf6TN88nOjzc"
    "Z4bJPkwweLAlVcEtFghKaMuYiFaILdkUyJEVa1T2fCoJ6sEHZkqxeZeiM+Ji+ahkiDtq5s"
    "YrjLXy5/ddb+vXgHQu5Nb+MM8mkzffXmAgP0y77cLq37Y1Va1x4hX+Ql8Cji5aV5T6yro5"
    "GJQAmNDSU0euIS+SwaMXyh5EmnfhUn1+pfspnDeJmNMyiNKgLXEY6KDhE+fSQRovEFSpZS"
    "NEKyhgXXmWRVlugdmtGAX0sEZ66EyJ/kENEkgq/GP0V8XMivKb6ErlJq9zc0TpgGFwvUNR"
    "2KpgV1TbvUsUCNrYUjGMYjrA1IqMcmczytiw8WQqDqWFQLS7/2+IFZBYlVxAZIQLcdxORw"
    "s2S7iNqyJFhsh2SxQa7jAF0OPYP34D0On0kcJz+wbvGmp0Zr7V1lkJG3IRVIem+kfTou0I"
    "wFsRdlBx0fRxHhNiZXOVyZpcj/noTCMcAfVbYI9e6G9i692YAFw3XPsYE2GlI6fHgRga3b"
    "VbJ/TR3a5ioMuQBUYYAedaCPbupR1xdm2yMk1r7j5Yn1b/h8iNH7XRQRkMUFQuKw0EVSfC"
    "SKDYgLJv22sOyxhWb4kUQXCass64CKMp+ijKdoxSUY6QDdy15j9/r3fXe3MiGwxXUlLKHj"
    "0WXyTAKfvVe1ACobtwAv0CTDfS0ZJQiAMjKwWW9SRkoOFeWtZTntFVHIHejPNNef7kxLMT"
    "Wds/GDdJm17fKVGqON9ZwLgPW8vfUMlXu7ZvUlXK2Q+ul1DgtdU1JfXVUlTv8T37Y/vb++"
    "ey5S//aJwx15dH6kMfmLk6N1Zj8rDdto+v/DY8jDLre3HSwCx0ShQNHPQ8T/i//rFryRhI"
    "khXjLAZeB/WUGJqFik8sySeJRvN3lPDmfB53BGQkj3B9sdbHew4vqk3oPt/hJnHWx3sN1z"
    "NZxqi5uJGW4wc6heHS/N66DmVMxT1bkaxNS3QS0XeMmoTVaWjVtWYE43K2OKWWEOaUUKKh"
    "5okFUMOBvDQRUCXDcTQCliLVBAX4orHRjEpixQeXXpYzt1m0ML4F4rlxooupVNcTO8E02k"
    "IEQjl0HNX9696rqSbRUazlLZRZoZS2XTMsm7dXB4Ifv/PlCfyHIkBDveCD1ydTwQBUhEWZ"
    "Iv7z+K2CAROfzkMT5uGrLFfCRLivKj/MPUS6KK1L7GgjrVZd7u45ZtMKZzX2i8ujNLGmiP"
    "+ziKx0sa0XjM9CMiIir+p+tu83A5v8ajZQC38ehsx5ax4EV/5vIgj+8645zh140QE6I9QY"
    "NoTmTP1bG70OPIhyxCsQc1jpiJ55cEa8dEstcf9hsH8IeS3yVejRMbRzvXC/4Zi2qPTTPB"
    "1yp/YBuWg4BZlu1JzisrRy5JINaBWAdiHSjWPnFvQKy/xFkHYh2I9Txr1cd2XS1yga3C4n"
    "o2k5VWYCcGUXHHJ82twE5qOWV29fyWO1TzqyLbo1y9DqoYyPxUG2gLieGt2/bx5VemAeGb"
    "hg3EJaHhoXxqgvJpM8qn9UrQqr2pfck2bMEVuZfsrHOJz3WN0BrDqtxLxjCjNWrwNZrJig"
    "Q4PTXVjDD1V2N7WGtyAG4d3AqRZ/HM1yVf8lNfoWYtcKxLvmQcS8yzBYpVuZeMYdkHYLcU"
    "y4IvGUWfOmQLDCtiLxnBqqfJAkWNKCCZwLGFfqmXBnWorg5J12sN2XUFoeY6WrbLWpnZLf"
    "fA4JnY6MfNNvqxYdPfO/K1YeUOqOnvOpr75te7EsNdS2bNWe4Ptx9/yIZXM1wrr69StILN"
    "C6wq+JI3XjUOwXzDrUjtz/f96kC2Wchv37AUO8lvV4OZTKPxFRHQF+oLuRzMZY5rTQ6Cxz"
    "XoqrF6prquIgILtg5pHjxnDqkqApDWIS0FoBpiWpIBUJvzcfJQWgvtSyMKEG9MzZGPeR3m"
    "LnNHegawaZaDuiE2lGepqV1tAOuxtDX0MGFVdU0DWJMtFHDdXE1IfdcYACthAVw34qqqmg"
    "awll5LAK9x+qP6GjeAubCsWsDYtM5Y3wwxU4xrZqh1tbGK/qBZ2Fep3Pd//0R8HOvzQXQl"
    "xAaCeZ1P3BGkL+IaQwKo09xPCZYu8zNDcU3eZz7EqEC9w2ZpkxhZeU6Um8NJr5i0CB2bk0"
    "CMEBmYsg+qGOJxpSc7KKTYUpfi2cH128jnlAg1Z/g90lyh2zASu3wAC80Gx8TxAupQHJiN"
    "Vze4jUNTp8am7zsrUhMrpyTyIm53Y85jOcG/esdKgno5Y7S4CeRAQg4k5EBCNlxP0qQgB/"
    "IlzjrkQEIOZG4HZqpJbZKbw6hUmeHlOrXfH0DRFbWP0pqwlLZydPq2c1qGmWd6vukKzQX2"
    "GIrm+Cwi2VfpeI2eGyzR88YVel5doMIU3WqrLwnCRt/njT5Zntvo7qogzHGf53geshndbp"
    "YrojDPfZ5nSFptO6+ShY91NJsj3bPxEOm+RaT7hC3C8QPRLN8rOm1cwWW5AS3iv56cnJ6+"
    "PXl1+ub89dnbt6/PX+WruX5q3bK+ev+DWNmlGagv9TkO48ge/pIYoL8t+qknwgr6QgZw3x"
    "Z3h0WWqGcSgPm2mEckkDwRntnZ7mUxIJg2E0wpZHMO1DZQ53LDw7r9wkUO9v1xtNDGhawp"
    "wVWSGh7Ob0xwftOM85saziLGQNf2plkpLyRALbdWyyHXd29QQzrlBtQ7SacsxywZ0iZloQ"
    "GpggPocTRwYJVoPENQFQkAVGOOPEO/8L65XdvGtBbbaQhsTQ4WLDQ5e6ZMSmhy1kqTM31+"
    "z/N0OevZxmCK7romZw1ZlZA5ZZZUuTlpqqp7tbFiB57zpyicBqCmtlQrq3XQbfnKRmdDbz"
    "69FgbgbgK3pnla9z5Ua44GupR26+zADzQY0ubbfYagBKwpSzBDc0Om4NjPxhmlC9KYzJJk"
    "Pil9gZJ4hBE/IFzjI8RCcQ77C/Itdl3iooiEgo8eoScae7Kl4wMh+lzBNi/eRqKghDVJep"
    "NQQfc+yFzT7i6QuQY5TJC5BrMOmWsHpSUf4DTXn25uIlkV/87G79FjnahxXfmtO00Jso3a"
    "2ilcq3e7YxlZk9iW8+bYlvNabMvvCxzENF5pzHWf4QYFTxWqoPwgpA5Nx1uXAnj7y9WHG/"
    "Tzp5vr95/fp8EA+eYjT4pD/ADNGKfLDxWMrSOcIba5cT7M4j1zW7EG+4bS6+CrMvZVZTWO"
    "dvVUDawo1ajqp1LWVYngu778fH353c06fq9L9uqShNTxjjTUVXpmtI63wsWYTZxVM6Kb+S"
    "FgenrB9KxpldxI9QxB3Tp5/dpA3+Kjmnv6inOV6L/53AbhdPgA0T1+ZdYmaF2fIE1LatGx"
    "SvNiao5pVUR2imrtG9r7CGutKQj7fJn98f/BJKzu"
)
