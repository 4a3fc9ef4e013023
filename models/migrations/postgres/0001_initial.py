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
    "eJztXV1z27jV/isY33Q7o+3EduK4zpXt9e6mTeKdxJvutOnIMAmbeE0RWpKSo7b7318A/A"
    "JJkAIkUqHoc5NYJA4pPQDBc57z9d+DGXOJH/3l0mPUIQdn6L8HAZ6JPypnJugAz+fFcXEg"
    "xne+HOoUY+6iOMROzI/eYz8i/JBLIiek85iyQIy9DggiQRyuELtHGCWiyKdRfIZwgNhTQE"
    "IUr+ZcFKOIhJRE4q+Q4IgFfxH3cJnDb0KDh+0v9yX4EtyKwbdI/OwIxV4iPEG3Dv+dt4gm"
    "x+7pV+KiR7Lin3CM6GzOwjjid3BRuPC54GPAnhCN0d2Ki85xyL/TNLlCzG/J7yhh+xLEjI"
    "+K0m8if84ioL8vyDRmD4TfKeQ/6l//OhDfQZwUlzj497/5XzRwyVcSJadx6Hh0Sdwpjg/4"
    "yfIBPjgTZ6HLryjl54/Te0p8tzTH1BWj5PGpAEkcexvEP8qBAuo7/iP8xSwoBs9XsceCfD"
    "QN5I0eCMcZx0RcPg4XYt6Dhe+nCyRbCslPLYYkv0mRcck9Xvhi9Qjp5AsUxw6m0w/XN9NP"
    "VzfT6UFtZWUSyupIDzksEKuSf9VI/voH8RW+Pzp8+frl6fHJy1MBmDiUH3n9R3LrAphEUM"
    "Lz4ebgD3kexzgZISelAHVJwkh8JXNkFYn18GZgtuGbHSgALp7GDM3DQcNbwOnwZzXOV3YZ"
    "0R/4mZjOiB7WsmQFWTcV/Uv2R18497mS+Q90rwN/lT5BLbjevH1/9enm/P0v4nazKPrdl/"
    "id31yJM0fy6Kpy9LuTPyebCHaSfT6/CPrH25ufkfiI/nn94UrCy6L4IZR3LMbd/PNAfCe8"
    "iNmUb5BT7CoPe3Y0Q60064u5u+GslyVh1ocy6xlGyrSn376Y9cprzGbaK6IdzHu6TIcy7f"
    "s7zfWnO9NPyhN86eFQP7nZ+Mqscnj28fmd4a9TnwQPscc/vnzRMrGfzz9e/nz+8buXLyqT"
    "9SE9cyRPVV6YQme0ADcbP0JwT0zAPWkG96QG7n88G2iT0QCsAbBEozA3A0t0ynKPwB4c7C"
    "msiilqg29FDIBeC3TAYiuEs/Gjg/bohQm2fFQjuPJcGd2EyKjB22hR5+N3Z0+/6Avdju1p"
    "7FMckchmrSoisFxNlmvk0fmcaMi1C8Z8ggM9zIpUBeY7LtYXzvmR3dosF9fX70rmysXbmw"
    "rCv76/uPr43aEEng+iMSlWtKA07x8V/k0cuMPO4xMO3WntDDtiTWPrp2ZHs+oRHOAHiZ/4"
    "neJXZez4IorZTLK2deY8Ozdp5c7VUWvZ83M0J2HEAsRC5LDZHAcr9OSxiCAHh5E4RJBHQv"
    "IG3RGfBQ8RipkksB9CtphP0BONPYSRJ8bx+4akzqj3cwsNy23Nakt8dSfm/FnRn/FxFE+X"
    "NKLxlAOoG4FdfpqF04TdXj9e/K6p/F3GIlHMF4/xaOmykA+L+Q3Iw0yoa6bjA8L/5IO1WI"
    "bUIXx7XBK/aUjEFqFDms66VKwlJ268AQ7jVcPP+Ko9fkfD2HNxgxANHP3cJxA4bBHol5Mr"
    "+AkxIIjFMyeHKCspJPckDIlcGeBBAQ8KeFCASx8KyQoelOc46+BBAQ9KTjfhmR3dlI4HLt"
    "qENJVaoAW6ucBG8A7sMSmje2yC7nEzusc6SpobADboZgI7JJ8SG3g3FNSpAcKnjQCf1sgn"
    "bkZZoJsOH9/KPTSA9bAR1sMqrLkVqn2t6rFVZdrep/sHdQu24v1Y5Zxdl7/77DjnQmR8S7"
    "MX0lkQLzhwNC+uRrNZFdnIbh4ayh1bzmSGqW+zanOB8a3ZU5Mle9q8Yk81gSqSeZtm1oR5"
    "wEpZbnxYd6/Seuzujtp5/RSR8SHcyw58j2fUt1JtCwmA2MyzSrVvuGYVLBd4zvpXxdVRg6"
    "/VLV0XBu/0Gu90JTBoGpFwqQsHaA0PUqRgczDaHPQxWDfka4P6O6IYrDZu8+q3m9JazjD8"
    "7v35b38uUZvvrj/8lA1XML98d31RgbrsZLbYj2uCz3lfVl3UNQybnZ1lKQhxq5ltX/nF64"
    "D+7dP1hwazLROoLkbqxOh/KEs/GM1SFEi0bwnVp39SdmGIC1S3hHIkjeFaLgsBB6H13rs0"
    "tkO1JAOg1kFVg5TMYa1IAbB1YGvhcYbQ1uR291bbI3SzwD1zXBUJWK51QGvBlqb5BVU5AL"
    "cO7hyvlLBUQ2TLQgCrBtZyhK4FtDVBgLcOrxr3a45tRQqArQNbjlI3xLUsBLBqYM2j8S1Q"
    "VWUAVA2oSsqGKaaKCEDakKWl07zqGP/IzQD6EPydrCTUb4PGKIVakbL9wviPbBFlR4uvGO"
    "KnPN2krm5yCPgPJ4nP4ePVp5uPby9vDupLGLBdi6363JrAmryQANj1wJZe3QbQClsVcF2L"
    "q2LSG4CqKP2A7Vps6yaSAcQJ2wrorkW3REubrN2ECwBk16/bEmti8hqTFgAgu/4tpppKBs"
    "BmPgKAdi20FXeKAbgZy9IFuErdhXHCW6GkSvDy74A+/PruXRne1BnbAbqfYnx/P15oy15r"
    "A2QL91Yn4KbX2TNvmCm6NV9gw87QXPKltmPoSvGkkj/+/SPxcayvHjDazaKe76iJDd8Eol"
    "+yVMiRLE5dxsKWUPEn/bIIph0jToKv2vKRuxaUl6iINVaMlsSjjr/tY/c5ucpINyYZ6bgt"
    "QuIaI8JHvPX6LmeWbOItNc3yXX59YbNpnhxv1hxkxt/7/HvN7kiY9vRILzSR7TaSUmQ0Rj"
    "TSdwOxlO+iMFn+U7OSV0oZqdI5KCPVvdMOykjtLhAVykg1QL2fBYWgjNRznPUMIygjBWWk"
    "dlzpaHBPcM+ljqSyaQNvLjCClMTe+5womrW5ileRgjSD9aFaaonq3XldhgaysZO7vMBK3P"
    "Xl+afL8x+u2qjrPs17hXjU2PZlWrLZsH8kK7UYwHqr/hOH4465sow4colD+XlRXVz0zIwQ"
    "joWNnhQaP5NtOCdIvOYmKKueNUExjmKisfc7vXIvTEBjCXPgBXrdzibACwAv8M3fGXtqIQ"
    "Iv8BxnHXgB4AWgvPQODNeYxr4VurkAsAJrwYXa3X0SWlAE2XDH1xR7gupk2ldjH9XJgBoE"
    "ahCoQRtq8GccuNdLfSPD/NykjRb0+KgpW5p2MhShOkLkeyHCR4VsJli82US0E0z+ePJWE+"
    "SxJ36JUETsPLBYH/Kz4XXWE37Ay+2Sl4vxIwk10X7NdfsKia0K9w10P9Gh2EvlvpDgSMeH"
    "NivNhcQItJNdlK2OsV178Fxgh/iGiyAQOO0E5sMjA5QPj5r7sxzVnO04iHVR5437ciEAJV"
    "RrBRK1VnRzZUS9DQ1AHmxAlAIvPijC1MgbEognYBNniCoInPiQOfEHurRlFFQRqAmlKWUo"
    "u+xZVjFUZQDUtRSNXIMd8DMjT+lWH1WDhO6iPyTA2lqYRH1aG3A1yuNmT1vmAWYs1ke+ve"
    "+f7vRN0gFVyFp4wRRRA2pwGqZDjejBjC5N0vgUki/P4XvCUTmp7444/DvqWcLtLmcSHVj8"
    "Tgjq2zV5CC6fvpQ00Hs7h1Ty1naQqiKwTHWdJ9TN1xzXqhhgu96kKLn6ttR/VefinqFsqg"
    "NXl9ig/L4EuyR8z3W35JfWlbzSgHY1Tw6dzpSxa/W8f3jU8VDyOKIZwQHXwjwcT9A944oa"
    "19oiEguFLbl29AYtIuIi/MDh5gNJwDW5e+oT9ERjD3HFDEX862ejRfKHLm1kVzcFB/OwdM"
    "R0hmz8cIpIN564bwtwucv0SwMX3MnL5i7TL6suOOXRN3XhKyLgw9/Chw/5GM2rfj/9Tk35"
    "GDXF7NtoDm9ncxbGFzh2PJ3eoJ5u1RqoHDi9y0cacUPy/StsogDR4AzROELpTlIN9ZrId7"
    "v44FL3jfjfwQG6I4jPwmIm3uuBixI3nJ436u9WJpxSEggCZNJOFYWALazCobLxkP5ikKEh"
    "nqepbYJRSWiEMPcUdcatcf5it9J4S0Kji+47NYH5tBnl0xrILn0gkUbpaka4kBjhQu7eqI"
    "g8QqzwzQVg9a5dvWCxfTOLDWKC+48J1ocNNOrH2XAIY4V44N5aeD9Z4JiOBhirMKaklQWU"
    "igTAWYMzcDwcPNgBqsoApLUWso90PrcCVJEAOKtwPoVMp6Y2J/dk4wFKTXPjcDNXQVkSXA"
    "VDcRWYpKgQjugmc67KQYLKcHxBkIT0HOdYX0SmzTMxmiIyVb+EmWOizTNRLx4F+Uh9qBtF"
    "Jz9TTVgRgYDM9QGZkI2EOstGqi3dTmAdd8fOjpp1zkPGcZhtmeiVRJ78klxrRKD3mupVBq"
    "0xnkdBdW1Ez1wZaxTTE7KnJDcribgRoTQOW/gu4kqMiKLJYnAmReBtUofmjfz7HnMx93vB"
    "4SdXoCJQxyXimvx81BDes5O7mkT6yAgoyBzbebBPmpNo7iICraSpEnyCkoV5UkiMzkDp3l"
    "ffVKar2VXfWKYLPPVnFp56h/i+VV26XABg3wL2/IVovjurIrBFrzcc86jrLQ2cSrT3noFs"
    "auaoq2tISXzvSSiXSU1pT060KuuzfIhZd2YxXJRMEBl0SRIcjtAjmcvgd3HwiQQxV5djhi"
    "g/RpYkXEkdW2rWYvCMLYmbNWNOj/ErcS2aizX0dO77rl+CL8GtHHIrd+cISYCiXOenYZYv"
    "KK4gtP036DaRzySkCSDHC1uCT9xE5gossb8g3JC4F32phTC+j0lobBVkoeXix+ZdpbKDD4"
    "K2B4sB0gNGlB6QLXTzZatIwDtfV8Aj3SXMEVUkAFENovJNYWMQ5AJgEGxhECTvWxvcCwkA"
    "fgvgoYjtc4gQgviR8cePQIQDeOOHQqdsVxu0T0LlA4s/JZNZo1SyU5M2UiVg8TTKRq3lVW"
    "6emCQ1ooSt8Bl7RNinjyldEBLpiszrDCWwiTbXDg7f8HOyAzaNEI4eRY2BO7aQo2dJxaI6"
    "o7KD+2mYjYK18PmWlUy6Rx8KjyeURQI6Y3x0RrHYDVdtIQCmt67MY7plmAOqSACi0KHkmR"
    "p3oPiD4g+K/zrF/wcyx2E8I/Kr13R/5Wyr+u+Wx601AM6RGJ9EIcpQ2jOueXP9fJL4Cr9P"
    "P+QF7CMSLqmjiWfc5kImzkgcOh5dJulg0hGpHpikbeB1J/IAYfBU7lS1X/Injeq2pEZkFY"
    "ndaUuHg4ZXCQTj+sFmmbNlSVCd9kl1gtKqY5t1DVWefnvFLCq/wazso7IoeESGM831p9u2"
    "EuWIi1B2z35B7mfvRifkKJoZnV3lKBI29zV422Qojsy877cHHfPdptYk6alJa1MSZZBBNx"
    "KGhECURhWLd80ERZQ/OLLxxxtuV6fusBleyaHchuYmE/Z1XUa2u1gXBrm4Zx41XNAuYIWD"
    "FQ5WONhjQ1HUwQp/jrMOVjhY4bkVQ1PjpD7DDWYi1VszpXkd1ZyKeRpEvarBbX8d6xeZ0m"
    "yBaSEBiA7QTz40fLd3lOcZx9WF2wGqv7B9TopZD2rxsFrzQH0yHRJ2Dc2RTUczx5HNu1Gk"
    "AR+bZCmL5GR3EVMSnWWBAAi7SxqxcIKeWPgYeWyOosVcnOMHteEG212t35gD6kLjNGA6gO"
    "kAm3c4xhAwHc9x1oHpAKZjGPEGA2o/3n20Ab+yTyNNPatmdBWR0VUgPDEB+KQZ4JN6OIdQ"
    "qS3QzcbvENrU9tgNwt03rEtMqDrGN+RrU6u1XGIEC7hto7/67aa0x9cKW+T7/LvrDz9lw6"
    "vVLjTElEnYRxpGsGVpaiViYc8Ur28S+5HQexpKJOf9mjmRKB9iQookYRhPHkuoCuSRkCjF"
    "4mKPrGSQhsu0LIileK+0R8j8dTkYmpNFykrTiIK6gQgS4FWAVwELe0imF/Aqz3HWgVcBXm"
    "UYvMq3fn57r2LyQK1qxOQCQFutBVdq7BbYZuN3yapk1lT/+B6Z4HvUjO9Rvaufp21e3wxw"
    "LjACRqUM7rEJuMfN4B7XwP0/RgP+htTZJs3BeyWh5xzAd0fD2HPxygY8VeY5YxctovmmTY"
    "2rsqDaDVm1m+MoemKhO/WwnXenJji6Df3IqA3uUUsb3KN6G9zZIoqnjoeDBzLNINQQ34zr"
    "ITjQI990icoE3PFr9DUD+ZHdPl0X19fvSg/WxduqI+LX9xdXH787lFPCB9Ek/lDTOZdEgs"
    "OLpnyrmiYdRDTTQB+ac6n1F9gdIfiir4cgIQT/enR0fPz66MXxyemrl69fvzp9kTOD9VNt"
    "FOHF258E/KVpqs+HjxPfjbERlI7f4a7zH283+84rg13nVeOe86puX7JHO/MyGb9DZMUbaj"
    "fYHpps6YfNO/phbUN3SRDpto62HTyXgS3bZsumcaTVR5v36EICSizWAS07Js1hrckBuJrV"
    "CuVZuse05Ce3ALYqBwsWat/srvaNfs/tANty0dT9Wr6m+NZeNg1FbfX7RCcLeFQVhWrrt7"
    "o3WhcNVmI/0uK3W4byXaaXGQ/opdUJ8Y4GIIVEdD3eEqORPboVgBxCta0SbRD6TLmNNFqE"
    "5piGgNAug4qFrqcNKk6VwLag4myIUbNsmfLM7mUrpYeQLeaTIlcau25IokgGCYvPHluEkb"
    "779WaX6S7IGEJ9IdQXQn0h6HMgLmMI9X2Osw6hvhAPMoxQ3wHFonaf4XsXck3SBttcYHSh"
    "Nd0H+qbKug28isjoAO4ldgmCfXsM9mVzEujd2834qjI7hPjF6dnxi93g3HEsjOOziNiiXB"
    "LaIcyHr/cJ5o1S/3fvMBiayWDEZBY+sC2BsnIY7iVUu+whspcALYlH+RO85UL6nFxltCAJ"
    "0n9biAwdB3sDUJ+eg3PH4ar4JVvou8OqpydtXgQsB/Ivn41c60z4mT0hdh+ToGgZs6Tkib"
    "gTFJIlwT5xpQeAfBUOSf6BiZEuXr2RTgPs43CG8AMHKoqRg8NwxcFFgoJG+Amv6m6HXdxQ"
    "46D4l1IaOs1wCjhKiQtC8VyAR2KXHgnL/LRuUtMGuuMY5qbJVWuhvmfjIRndgEYRO5Hmvd"
    "fsH8vGjybvpTPvWLKZ24CpSACcVTiz1+E0ZFYrtCYH0NaackCrE2jMMZiAVIPGHM3UUp82"
    "yg8hvtdaJ8mJSZtd4uZDDBpl4hhFbEbumLtCYvITe8DDEQoYP4WX/MiKxG8QjRFbxD5dko"
    "ibCCHxGU7Gig98HYWxrnVm15dfY2xk+hfff/PqhmBvfCN7A5TnXosNPdm9RAsBUEqqSsme"
    "xOrtC5xyo6+D+bdP1x/0aOYCVbKBOjH6H/LpPjey0mEmoBBXbi6CXa13PSmH34gLXFRgh2"
    "C55hU+3mA5MKi62sLAoBqxQXX1lX/vH2uKf/3spM20ImJc+msnZjXp5WAUp/XjkUw9Eeke"
    "RCZ6EP8exYwbOUL5PeP/+zQgSZIIFxAH/xTxY0vhdrln4UxXtr7jO3wJvgTn3OiaMWGcJR"
    "enET8QiwSnPENlif2FsNX4vR7JXFpwEaJyaEC4eoQeuC0XyFtzU4/bas32W6b4F2kqYLOB"
    "zTY+mw1KG/cI7iO1C3jOxo8Q3O5L7/LfTXwbiy4XAItuC4vOI/7cBvVs/Fag70/CSy+YOx"
    "6jji5krRl2RQSQ3xz5kPy+aMihbytwp4pBjTuLGnfzkC7TIB4LuBUpQNsCbRpMs23AAm1F"
    "aodoZxbNPoN9T/2YaGoyrYO7kIPlbYE49imOdK/Nlpy4QmR0OVu95MSx0NWt6EbSIx8PLq"
    "p6wJxkszbwlZQlIcF8OK4ReWgf/bpDrsFikWrXJ33/MxW09upAw91npyZtxL2nDDKq+ZT0"
    "PBA8OeOfYo/jfCY6w074PySYJA1haYyecFQ0iOWf74jDv56+ANSW1xTE/G1S/f9Wnr/F91"
    "xVuUWiyJ+k/pMbpKR9xO/ir96g25DgiAW3gpmPMBWXJSGRX4EfwdGjEGAh+i4JCZ6gGQkf"
    "yJ+Ni09VY65E/ak7HDte0YE2tiw+1dYLYWRM/k5aHwDfDzFae+qUL9kYTqx9m7eYGLnECB"
    "fs4ZHBgj08au4vcVQrbGJfbwkihgalFpsUVfsW3QIGZuR0vTPl+o45pKoIQKqz0LE25Kql"
    "n2ouAXSSCZ3U1Ims2dHV2HoM/FwWfi5ptdnAngsA6puj/m3iZAcG+tjCZAcG7/ZRsiY9MP"
    "rk2d6Jfu+fknaTBxqyrXR+0sa4yc7x00gZasS7iTJzSMq+kfyV5LVE21dBm4kQ00eyEryV"
    "iDnVs2zWVzAhuYoZgzLqOw1I5ZNl3S5YlRlfrdiXBprgycvmWrEvddUgN3KFlQSBA9gnDm"
    "ARbZYoFo15vvdkfo1cn4RDuMkMq3Lg3B7yDEMV6p5rqLtkSR2rhI1CYnTw9lPkG3JXR2iU"
    "Dw3fvc9dlUb3jT76JT83WW+MxzYBMHywSN7kkogGE/TAmItYiO6wO5HhIsKq9ulMGNR3K4"
    "QdWQZVhqWIj8mLRm+gd3ZlE8Nd/nL5q7PWaMU7EOJSBhuXkk+b6as3Fxiho//5djDZHavS"
    "ufYIsRTPgUcRLy/Ne6ItxyQTgfSSNeklAwk9/iSKFH6m5EmnfhUnW/UvWehwuszGGZQNEU"
    "5dhKOieqJPH0mEaHyGkqUUTZDM7+A6k8xYit6gGQ34tUTxjZUQ+ZMcIgoo8tX4p4iPC/k1"
    "xZfQVRHp/4bGwcTgYoGaH2PRtKDmR586Fqix1fVrRNOJYS1ruE7URRxP68T8QghUHYtM2v"
    "RrT++ZJkisjXsuiY2QgO66qA20FG+GfrwWG8QBjtDlMDB4997j8InEcfID6xZvemrSau8q"
    "g4y8DalAUpcyrWF5hmYsiL0oO+j4OIoItzG5yuEisbPyv2XfamGhskWodzd0d+n1BiwYrj"
    "uODbTRkNLh44sI7NyukrVd69A2ZyjkApChAPXbQR9dV799KMy2R0isfcfLE+1v+HyI0fs9"
    "lI1IZTMfh4UukuIT/lleMKlFjWX9aTTDjyQ6S1hlWSNDlMAQJS5EmWrBSAfoVtbhvtW/7/"
    "u7lQmBLa4rYQkdjy6TZxL47J2qBVD1pwN4gSYZ72vJKEEAlJGRzXqTMlJyqChvLctpr4hC"
    "7sBwprn+dGdaiqnpnI0fpcusa5ev1BhtrOdcAKznza1nqGrTN6sv4eqE1E+vs1/ompL66q"
    "oqcfof+bb98e3lzbci9a+fONyRR+cHGpO/ODlpM/tZaZhBf2GGPNHIFzlYBI6FbCZrXYr4"
    "f/G/rmWwgYSJIV4ywGXgf1lBiahYpPLMkniUbzd5vUpnwedwRkJI9wfbHWx3sOKGpN6D7f"
    "4cZx1sd7DdczWcBrqsdDHDDWYO1avjpXkd1ZyKeao6V4OYajrYNaOWCzxn1O5WlkVNV2BO"
    "NytjillhDmlFCioeaJBVDDgbw0EVAlzXE0ApYh1QQJ+LK+0ZxKYsUHl16WM7dZtDB+BeKp"
    "caKbqVTXE9vHeaSEGIRi6Dmr+8B1WRNNsqNJylsos0M5bKpmWSd+vg8Ez2xrmnPpHlSAh2"
    "vAl65Op4IAqQiLIkn99+ELFBInL4yWN83EPIFvOJLCnKj/IPD14SVaT2/BHUqS7zdhe37I"
    "IxnftC49WdWdJAe9zHUTxd0ojGU6YfEZGQkihdd+uHy/k1Hi0DuI1HZzu2jAUveheVB3l8"
    "15nmDL9uhJgQ7QkaRHMi+5FM3YUeRz5kEYo9qHHETDy/JGgdE8k6+NhvHMAfSn6XeDVNbB"
    "ztXC/4ZyyqPTbNBF+r/IFtWA4CZlm2JzmvrBy5JIFYB2IdiHWgWIfEvQGx/hxnHYh1INbz"
    "rFU/ZXRNo+JygY3C4gY2k333llva1fNbblHNr4rsgHL1eqhiIPNTbaAtJMa3brvHl1+ZBo"
    "RvGjYQl4TGh/KxCcrHzSgf1ytBq/am9iXbsAVX5J6zs84lPtc1QmsMq3LPGcOM1qjB12gm"
    "KxLg9NRUM8LUX03tYa3JAbh1cCtEnsUzX5d8zk99hZq1wLEu+ZxxLDHPFihW5Z4zhmUfgN"
    "1SLAs+ZxR96pANMKyIPWcEq54mCxQ1ooBkAscG+qVeGtShujokXa81ZNsKQs11tGyftTKz"
    "W+6AwTOx0Q+bbfTDeiljpqNHb8jXhpWbjR9BKdI2mvvqt5sSw11LZs1Z7nfXH37KhlczXC"
    "uvr1K0gs0LrCr4nDdeNQ7BfMOtSO3O9/1iT7ZZyG9fsxR7yW9Xg5lMo/EVEdAX6gu5HMxl"
    "jmtNDoLHNeiqsXqmuq4iAgu2DmkePGcOqSoCkNYhLQWgGmJakgFQm/Nx8lBaC+1LIwoQr0"
    "3NkY95HeY+c0cGBrBploO6ITaUZ6mpXV0A67G0NfQ4YVV1TQNYky0UcF1fTUh91xgAK2EB"
    "XNfiqqqaBrCWXksAr3H6o/oaN4C5sKw6wNi0ztjQDDFTjGtmqHW1sYr+oFnYF6ncj3//SH"
    "wc6/NBdCXERoJ5nU/cEqTP4hpjAqjX3E8Jli7zM0OxJe8zH2JUoN5hs7RJjKw8J8rN4aRX"
    "TFqEjs1JIEaIDEzZB1UM8bjSkx0UUmypS/Hs4fpd5HNKhJoz/B5prtCtGYldPoCFZoNj4n"
    "gBdSgOzMarG9zaoalTY933nRWpiZVTEnkRt7s257Gc4F+9YyVBvZwxWtwEciAhBxJyICEb"
    "biBpUpAD+RxnHXIgIQcytwMz1aQ2yc1hVKrM+HKduu8PoOiK2kepJSylqxydoe2clmHmmZ"
    "5vukJzgR2Gojk+i0j2VXpeo6cGS/S0cYWeVheoMEU32upLgrDRD3mjT5bnJrq7KghzPOQ5"
    "nodsRjeb5YoozPOQ5xmSVrvOq2ThYx3N5kj3bDxEum8Q6X7HFuH0nmiW7wV9aFzBZbkRLe"
    "K/Hh0dH78+enF8cvrq5evXr05f5Ku5fqptWV+8/Ums7NIM1Jf6HIdxZA9/SQzQ3xT91BNh"
    "BX0hA7hvirvDIkvUMwnAfFPMIxJIngjP7Gz3shgQTOsJphSyOQdqE6hzufFh3X3hIgf7/j"
    "RaaONCWkpwlaTGh/OJCc4nzTif1HAWMQa6tjfNSnkhAWq5tVoOub47gxrSKdeg3ks6ZTlm"
    "yZA2KQuNSBUcQY+jkQOrROMZgqpIAKAac+Qb9Asfmtu1a0xrsZ2GwNbkYMFCk7NvlEkJTc"
    "46aXKmz+/5Nl3OBrYxmKLb1uSsIasSMqfMkirXJ01Vda8uVuzIc/4UhdMA1NSW6mS1jrot"
    "X9nobOjNp9fCANx14NY0T+veh2rN0UCX0m6dHfiOBmPafPvPEJSANWUJZmiuyRSc+tk4o3"
    "RBGpNZkswnpc9QEo8w4QeEa3yCWCjOYX9BvseuS1wUkVDw0RP0RGNPtnS8J0SfK9jlxbtI"
    "FJSwJklvEiro3geZa9rdBTLXIIcJMtdg1iFzba+05D2c5vrTzU0kq+Lf2fgdeqwTNa4vv3"
    "WvKUG2UVtbhWsNbncsI2sS23LaHNtyWott+X2Bg5jGK4257jPcoOCpQhWU74XUvul4bSmA"
    "179evLtCv3y8unz76W0aDJBvPvKkOMQP0IxxOn9Xwdg6whlimxvnwyzeM7cVa7CvKb0Ovi"
    "pjX1VW42hbT9XIilJNqn4qZV2VCL7L80+X5z9ctfF7fbJX5ySkjnegoa7SM5M23goXY9Zx"
    "Vs2IrueHgOkZBNPT0iq5keoZg7p19OqVgb7FRzX39BXnKtF/87kNwunwEaJ7+MKsTVBbny"
    "BNS2rRsUrzYmqOaVVEtopqHRrauwhrrSkIu3yZ/fH/ZPpVnw=="
)
