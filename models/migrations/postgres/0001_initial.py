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
CREATE INDEX IF NOT EXISTS "idx_choice_archive_ec117b" ON "choice" ("archived_at", "order");
CREATE INDEX IF NOT EXISTS "idx_choice_archive_395552" ON "choice" ("archived_at", "zh");
CREATE INDEX IF NOT EXISTS "idx_choice_archive_769257" ON "choice" ("archived_at", "code");
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
    "password_set_at" TIMESTAMPTZ,
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
CREATE TABLE IF NOT EXISTS "change_mark" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "on" DATE NOT NULL,
    "words" VARCHAR(80) NOT NULL,
    "store_id" INT REFERENCES "store" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_change_mark_archive_883aa1" ON "change_mark" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_change_mark_archive_afbfdd" ON "change_mark" ("archived_at", "on");
COMMENT ON TABLE "change_mark" IS 'Something that changed in the store on a day, marked on the trends: a new lounge, a new price list.';
CREATE TABLE IF NOT EXISTS "form" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "key" VARCHAR(60) NOT NULL UNIQUE,
    "title" VARCHAR(120) NOT NULL,
    "english" VARCHAR(120) NOT NULL,
    "kind" VARCHAR(12) NOT NULL,
    "base" VARCHAR(80) NOT NULL,
    "published" INT NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_form_archive_e79b6c" ON "form" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_form_archive_090ff5" ON "form" ("archived_at", "title");
CREATE INDEX IF NOT EXISTS "idx_form_archive_4f2a9e" ON "form" ("archived_at", "kind");
COMMENT ON TABLE "form" IS 'A form by its fixed key; what it asks stands in its versions.';
CREATE TABLE IF NOT EXISTS "form_version" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "definition" JSONB NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "published_at" TIMESTAMPTZ,
    "note" VARCHAR(500) NOT NULL,
    "form_id" INT NOT NULL REFERENCES "form" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_form_versio_form_id_1f132b" UNIQUE ("form_id", "version")
);
COMMENT ON TABLE "form_version" IS 'One version of a form; once published it never changes again.';
CREATE TABLE IF NOT EXISTS "programme" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "key" VARCHAR(60) NOT NULL UNIQUE,
    "title" VARCHAR(120) NOT NULL,
    "english" VARCHAR(120) NOT NULL,
    "is_on" BOOL NOT NULL,
    "definition" JSONB NOT NULL,
    "poster_hash" VARCHAR(64) NOT NULL,
    "form_id" INT NOT NULL REFERENCES "form" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_programme_archive_6a9090" ON "programme" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_programme_archive_492aaf" ON "programme" ("archived_at", "title");
CREATE INDEX IF NOT EXISTS "idx_programme_archive_483f66" ON "programme" ("archived_at", "form_id");
CREATE INDEX IF NOT EXISTS "idx_programme_poster__57bdac" ON "programme" ("poster_hash");
COMMENT ON TABLE "programme" IS 'A use of a form: whom, when, by which channel; the whole definition lies in `definition`.';
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
    "note" JSONB,
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
CREATE TABLE IF NOT EXISTS "upload" (
    "id" VARCHAR(32) NOT NULL PRIMARY KEY,
    "name" VARCHAR(120) NOT NULL,
    "type" VARCHAR(80) NOT NULL,
    "size" INT NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "small" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "erased_at" TIMESTAMPTZ,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_upload_person__63bbfc" ON "upload" ("person_id", "created_at");
CREATE INDEX IF NOT EXISTS "idx_upload_left_at_6b4fb5" ON "upload" ("left_at");
COMMENT ON TABLE "upload" IS 'One file: its random number is its name on disk, the name it was brought under is kept for people.';
CREATE TABLE IF NOT EXISTS "upload_place" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "noun" VARCHAR(40) NOT NULL,
    "row_id" INT NOT NULL,
    "field" VARCHAR(40) NOT NULL,
    "upload_id" VARCHAR(32) NOT NULL REFERENCES "upload" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_upload_plac_upload__7a36ed" UNIQUE ("upload_id", "noun", "row_id", "field")
);
CREATE INDEX IF NOT EXISTS "idx_upload_plac_noun_3362eb" ON "upload_place" ("noun", "row_id");
COMMENT ON TABLE "upload_place" IS 'One field of one record in which an upload stands; whoever may see that may see the file.';
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
CREATE TABLE IF NOT EXISTS "invitation" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "asks" VARCHAR(40) NOT NULL,
    "phone" VARCHAR(30) NOT NULL,
    "outcome" VARCHAR(16) NOT NULL,
    "is_open" BOOL NOT NULL,
    "drawn_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "expires_on" DATE NOT NULL,
    "attempts" INT NOT NULL,
    "call_back_at" TIMESTAMPTZ,
    "ended_on" DATE,
    "channel" VARCHAR(8) NOT NULL,
    "token_hash" VARCHAR(64) UNIQUE,
    "case_id" INT,
    "advisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "customer_id" INT REFERENCES "customer" ("id") ON DELETE SET NULL,
    "handler_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "programme_id" INT NOT NULL REFERENCES "programme" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL,
    "visit_id" INT REFERENCES "visit" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_invitation_program_293048" UNIQUE ("programme_id", "visit_id")
);
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_7cccd0" ON "invitation" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_6078ea" ON "invitation" ("archived_at", "drawn_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_01edc0" ON "invitation" ("archived_at", "is_open", "due_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_22d265" ON "invitation" ("archived_at", "outcome", "drawn_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_0f8051" ON "invitation" ("archived_at", "programme_id", "drawn_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_f8fef1" ON "invitation" ("archived_at", "advisor_id", "drawn_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_94d29c" ON "invitation" ("archived_at", "handler_id", "due_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_00f7f7" ON "invitation" ("archived_at", "store_id", "drawn_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_de1ebe" ON "invitation" ("archived_at", "due_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_d98a47" ON "invitation" ("archived_at", "expires_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_custome_e2353b" ON "invitation" ("customer_id", "drawn_on");
CREATE INDEX IF NOT EXISTS "idx_invitation_case_id_efe66e" ON "invitation" ("case_id");
COMMENT ON TABLE "invitation" IS 'One that was drawn for a programme; it ends in exactly one outcome, so that the rates are true.';
CREATE TABLE IF NOT EXISTS "response" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "state" VARCHAR(8) NOT NULL,
    "channel" VARCHAR(8) NOT NULL,
    "identity" VARCHAR(12) NOT NULL,
    "answered_on" DATE,
    "started_at" TIMESTAMPTZ,
    "submitted_at" TIMESTAMPTZ,
    "duration" INT,
    "score" DOUBLE PRECISION,
    "band" VARCHAR(20) NOT NULL,
    "score_detail" JSONB,
    "words" TEXT NOT NULL,
    "lang" VARCHAR(5) NOT NULL,
    "answers" JSONB NOT NULL,
    "revision" INT NOT NULL,
    "client_key" VARCHAR(64) UNIQUE,
    "device" VARCHAR(64) NOT NULL,
    "advisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "author_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "customer_id" INT REFERENCES "customer" ("id") ON DELETE SET NULL,
    "form_id" INT NOT NULL REFERENCES "form" ("id") ON DELETE RESTRICT,
    "form_version_id" INT NOT NULL REFERENCES "form_version" ("id") ON DELETE RESTRICT,
    "invitation_id" INT REFERENCES "invitation" ("id") ON DELETE SET NULL,
    "open_to_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "programme_id" INT REFERENCES "programme" ("id") ON DELETE RESTRICT,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL,
    "visit_id" INT REFERENCES "visit" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_response_archive_0dc119" ON "response" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_response_archive_e55557" ON "response" ("archived_at", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_archive_077f4d" ON "response" ("archived_at", "form_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_archive_b4ef37" ON "response" ("archived_at", "programme_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_archive_4437ee" ON "response" ("archived_at", "advisor_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_archive_b6b4dd" ON "response" ("archived_at", "store_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_archive_9139f2" ON "response" ("archived_at", "state", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_archive_09bf23" ON "response" ("archived_at", "channel", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_archive_4b7ff5" ON "response" ("archived_at", "score");
CREATE INDEX IF NOT EXISTS "idx_response_form_id_2d5568" ON "response" ("form_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_custome_bf25b6" ON "response" ("customer_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_invitat_4e4485" ON "response" ("invitation_id");
CREATE INDEX IF NOT EXISTS "idx_response_visit_i_df4dd7" ON "response" ("visit_id");
CREATE INDEX IF NOT EXISTS "idx_response_open_to_b6aaa6" ON "response" ("open_to_id");
COMMENT ON TABLE "response" IS 'One filled form. `answers` is the truth; the table `answer` and the score follow from it.';
CREATE TABLE IF NOT EXISTS "case_file" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "title" VARCHAR(120) NOT NULL,
    "source" VARCHAR(10) NOT NULL,
    "severity" VARCHAR(8) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "alert" VARCHAR(60) NOT NULL,
    "wanted" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ,
    "level" INT NOT NULL,
    "first_touch_at" TIMESTAMPTZ,
    "result" TEXT NOT NULL,
    "solved_at" TIMESTAMPTZ,
    "confirmed_at" TIMESTAMPTZ,
    "is_content" VARCHAR(8) NOT NULL,
    "closed_on" DATE,
    "score_before" DOUBLE PRECISION,
    "score_after" DOUBLE PRECISION,
    "cause_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "customer_id" INT REFERENCES "customer" ("id") ON DELETE SET NULL,
    "owner_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "response_id" INT REFERENCES "response" ("id") ON DELETE SET NULL,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "vehicle_id" INT REFERENCES "vehicle" ("id") ON DELETE SET NULL,
    "visit_id" INT REFERENCES "visit" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_99f4c0" ON "case_file" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_6ed59a" ON "case_file" ("archived_at", "opened_on");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_6210ec" ON "case_file" ("archived_at", "state", "due_at");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_37c5bb" ON "case_file" ("archived_at", "owner_id", "opened_on");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_8046a5" ON "case_file" ("archived_at", "severity", "opened_on");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_f6c384" ON "case_file" ("archived_at", "store_id", "opened_on");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_31d296" ON "case_file" ("archived_at", "cause_id", "opened_on");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_a46ae6" ON "case_file" ("archived_at", "source", "opened_on");
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_b7daf1" ON "case_file" ("archived_at", "due_at");
CREATE INDEX IF NOT EXISTS "idx_case_file_custome_923bf2" ON "case_file" ("customer_id");
CREATE INDEX IF NOT EXISTS "idx_case_file_respons_c50880" ON "case_file" ("response_id");
COMMENT ON TABLE "case_file" IS 'Something a customer is unhappy with, from the first word to the customer''s own confirmation.';
CREATE TABLE IF NOT EXISTS "case_step" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "kind" VARCHAR(10) NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "case_id" INT NOT NULL REFERENCES "case_file" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_case_step_archive_60c1a1" ON "case_step" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_case_step_archive_5bf310" ON "case_step" ("archived_at", "at");
CREATE INDEX IF NOT EXISTS "idx_case_step_case_id_9edca7" ON "case_step" ("case_id", "at");
COMMENT ON TABLE "case_step" IS 'One step of a case: what was done, by whom, in whose words.';
CREATE TABLE IF NOT EXISTS "answer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "item" VARCHAR(60) NOT NULL,
    "repeat" INT NOT NULL,
    "choice" VARCHAR(60) NOT NULL,
    "value_text" TEXT,
    "value_num" DOUBLE PRECISION,
    "value_date" DATE,
    "hidden" BOOL NOT NULL,
    "response_id" INT NOT NULL REFERENCES "response" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_answer_respons_aae647" ON "answer" ("response_id");
CREATE INDEX IF NOT EXISTS "idx_answer_item_287d27" ON "answer" ("item", "response_id");
COMMENT ON TABLE "answer" IS 'One answer of a response, for statistics; the whole table can be made again from the responses.';
CREATE TABLE IF NOT EXISTS "attempt" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "channel" VARCHAR(8) NOT NULL,
    "outcome" VARCHAR(16) NOT NULL,
    "call_back_at" TIMESTAMPTZ,
    "note" VARCHAR(500) NOT NULL,
    "invitation_id" INT NOT NULL REFERENCES "invitation" ("id") ON DELETE CASCADE,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_attempt_invitat_65b68b" ON "attempt" ("invitation_id");
COMMENT ON TABLE "attempt" IS 'One try to reach somebody who was drawn: when, by whom, and what came of it.';
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
    "eJztfW1z27i1/1fB+E23M2onsfPgJv/5z8RZ79ZtNt5JstvO7XYUSIRNXFOESlBW3Hv73S"
    "8APoEkSAESSVP0eZWYxCGpH0DwnN95+p+TFfNIwP/4HnNy8gb9z0mIV/I/peMzdILX6+Ko"
    "PBDjRaAGLsWI+Q0NkmELHkd4GYsTNzjgRBzyCF9GdB1TFsrhn9mKxD4NbxFGyw2PxZ8Roh"
    "xtQl/c4wFtaezP0E3EVij2CbqhEY/RlkUeipk6kgn9jiO2DdGShWLMCsvr/1E+gseW4hnE"
    "DQa52yak/9qQecxuxX1IJO75j3+KwzT0yDfC5Z//OMHR0qf3xJvj+EScLB8Qg9mahOIPgY"
    "/pLI9xrLD1xH2arrANSTSnnsXVyD2JaPxgc18WEatrLvGG243kbBMtye5x+k/NZkDeQB2I"
    "CF+zMLnjPyXY6zux/kjgldZv8jjq+Dx+WKtjV2H8gxoob7GYL1mwWYXF4PVD7LMwH01D9S"
    "y34kEjMQXy8nG0kUs63ARBuvyzVZ6sg2JIsgA0GY/c4E0gXwwpnTxAcexkPv94/WX++fLL"
    "fH5Se2kyCW1lp4fEepQvnHhUrn79rXyEP5w+f/H6xfnZqxfnYoh6zPzI6/8kty6ASQQVPB"
    "+/nPxHnccxTkaoFVyAKtYOl49kj6wmsRveDMw2fLMDBcDFRpOh+XzU8BZwLiMif3m66MuI"
    "fi/OxHRFzLCWJSvIeqnoH7P/9IVznytZ/EDvOgwe0jeoBdcvVz9dfv7y7qef5e1WnP8rUP"
    "i9+3Ipz5yqow+Vo9+9+r3ahcS3KvmK5RdBf7v68mck/0T/df3xUsHLeHwbqTsW477814l8"
    "JryJ2Txk2zn2tJc9O5qhVpr1zdrbc9bLkjDrY5n1DCNt2tOnL2a98oVzmfaKaAfzni7TsU"
    "z78U5z/e2OaZyowuUZfu/jyDy7uUBlXgVAx/gGr/C3eUDC29iXH+LTZy1z++u7T+///O7T"
    "d2JUZcI+pqdOk3Plr2ahRNpCXEgMh/EJ30T35OFkGJytYG5BuQ6yZidYw6zJDAj0inh0sx"
    "oG6HMLnM8bYT6voZzZdtYQZwID4itNtaNEFwckMnxsm9HNBQZEdxhkX9lsEK+aN4hXtQ1i"
    "i0OJRA3dL+RbgylYSEwA3jaV5fLvX0raSgbjdz+9+/vvSxrLh+uPP2bDNdjff7i+qMBd8C"
    "VG5dGMeEmoTW08QkWjZQKkHmiGz133LglO0OKakuqdsoaOM1xIgWE15tkNhHYZODCP+fjh"
    "eMdnfX3LO+YdlZtjHrPN0t/jhalLw4sz5hdHXEpi46CpFRKgqTlrapwF+9F8JUF4pcb8Sq"
    "Vu4P1cNxVZmOkxzzTlYuqE3Ro6EQllqQlsor3yNMuAcWfbtiR0oG17PO+PwbTlSxmnsSA3"
    "4p86gD8EDDd85auCFRBvpOS0wLv+5eLDJfr50+X7q89X1x/Lu406KQ+JAzRWEHy6fPfBiD"
    "a+iUm0B9i5HGBtgbUeV2Rp9Okie9l9I0O484gTLZjKAdWyFABbB1aPwLNEVRcBSOuQ6nF+"
    "9qhWpADYOrB6ZKclqrrIcHzaEWF6T3wqNF03VMtCsFQNsFJOY0dQNRGANIFURknf3BlDet"
    "WbbVBlxVF6G/6VPCiUr8Qj4dAYQ5MmCnzOrnNkG8F/svWTHS1WQIS3eWB5ORw+FM8RkExx"
    "/fzl09X7LydGRasDZN9rlzqupWuLbUW/LMErngF9/OXDhxPTdtsBur8WV5omuOWPjA22cg"
    "PtAtnsOhPFVfvOWKCa6aUdAPtJu9Q0sa0o8RbwKsO/i83WZ3Q5YWRLuVq7P2PKRu1EO8A3"
    "N9NFtZR/Z16sUgVb4OXdFkfevFEXI2teR/siFfvhr59IoFIPW9Yv5uSzuMyENDEFHTtlGm"
    "QlMOunVqer6hEc4lv1k+S95Z2qeDXkvmZY7sh/5dmwnfmv1yFBcjRiNzInVQi/QVsfx2iL"
    "OfJYKEQWD+IIW80QDeV/OFEZqbye3XrgtbrIXc2zNHG+rchDkJYJaZm1vQPSMo8+XPRIE/"
    "QgLfMpzrohwAPSMp9oHM+dwLA+wc0RPNn4AWN3QpbW+TjCdEGlVNbxbUkGygQmEBw1dITp"
    "HlsVfJlGtWXZ6COaRWUd/HKY23t0k9uxXr8WRo8AxQnTkgy4E3e6E5e4GxoWW9HbY1ux9i"
    "ysmYR9/+7z+3ffX54Yli2QsLtALb2qzixsryRj4lQwUYy5u6GFYCzGWLGLJIyjh5QSVKIo"
    "oDx+g3CIFE+N5LKYibOcRJRw+T/xFeWm8nmHXe638Lfwqxz8FcmfzVVBPfn3DH1dit/5VV"
    "biS8ruiWWF7siD+AvHiK7WLIq5uIOHok0gBO/ERxLRGC0ehOgaR+KZ5skVYnFLcUcF229h"
    "zMQonj5JE8f5jxP5DCdqoXkk4SqdOM9MXKiw4oqmEc1n/u2bS+jlTwKsKbCmJYSBNQUrZb"
    "xWCrCmU5t1YE2BNc1rLqSaji1rmo2fYCm7Fzac6YtmzvRFjTNVOp8DuNn4CYLbfXkqoWc7"
    "QJuMBmAtgCUGhbkZWGJSlo+R4+8bVs2odcG3IgZA7wQ687LZIpyNnxy0p89ssBWjGsFV5y"
    "ppkIr4qMHbnAOZjYciTVV7GgcUc2JwqrbVr8xFYLnaLFfu0/XaVMXygrGA4LAhGbKQqsC8"
    "EGJ94ZwfGdZmubi+/lAyVy6uqi7qX366uPz03XMFfJHQ3+AqeiQGPsuhMnHwWn5VCwuvj9"
    "rJw79DiTcCsQgt2WqNw4c0/HaJIy4PEeSTiLxFCxKw8JZn/WZuI7ZZz1RfGoSRL8epzLM6"
    "N9/PLbqICVb4mk6sxbtiPhNgHs+TjJqGljDYE6dZFmS/e7z8XXM9aW+3CI/F4rEencT8y5"
    "fF/gbkdiXVNdvxIRH/zdreVLGM6JLMVZHDpiFJ2fOmsx6Va2kZN94AR/FDw8/4Zjy+oFHs"
    "e7hBiErfpOlMAsGSbULzcvIkPxGrgkrynVNDtJUUkRsSRWl/IPCggAcFPCjApY+EZAUPyl"
    "OcdfCggAclp5vwyo1uSscDF21Dmiot0AHdXGAveEf2mpTRPbNB96wZ3TMTJe3W/ycXGJB8"
    "KoIj+4e46+Y/woxyQDcdPr2V+9wmGaU5F6UKa26FGj+rZmx1madcS1Z82MS3z41zLkSmtz"
    "R7IZ0l8ZIFaluazboIJCHULWeywtTQG6TFL50JTG/Nntss2fPmFXtuCFRRzNs8sybsA1bK"
    "ctPDunuV1meLBXXz+mki00O4lx34Bq9o4KTaFhIAsZ1nlRq/cM0qWC7wlPWviqujBl+rW7"
    "ouDN7pHd7pSmDQnJPo3hQO0BoepEnB5mC1OZhjsJqLBUwoBmvoWgFlJ7PDflwTfMr7su6i"
    "rmG4oxJ1LgUhbjWz7Zu4eB3Qv3y+/thgtmUC1cVIlzH6X5SlH0xmKUok2reE6ts/K7sw5A"
    "Vq5UNKkTSWa7ksBByE0XvvudaqL8kAqHVQ9SAle1grUgBsHdhaeJwltDU5qDRjsiXSwD17"
    "XDUJWK5N7ZW0YEvb/IKqHIBrqIuEH7SwVEtky0IAqwHWcoSuA7Q1QYDX1B6siPu1x7YiBc"
    "Aa2oOVotQtcS0LAawGWPNofAdUdRkA1dTKrkjZsMVUEwFIdxb0KzSoOsbQXcXYB0RTNy1a"
    "rKj1CNhaNGAr3lsbWJMPEgC7G9jSp9sCWmmrAq47cdVMegtQNaUfsN1d67NmItn0ZFRsK6"
    "C7uzytTkvbrN2ECwBkd6/bEmti8xlTFgAgu/srpptKFsBmPgKAdie0FXeKBbgZy9IFuJPv"
    "fluhpCyaXabO2A7QnXhJ8LLX2gLZwr3VCbjTbold8wU27AzNJV/KfQM6aH05naVs2k9NhY"
    "pcAJrcVlrPBj10DaUQ/Zwlik7k1TXlcxwIldgH3xehxlPEKetCfSBQ02vXXUKJhvc0VhAc"
    "iNNVfqGJIiXZ4QO38GtJMMv6c1N95+6JT5fBoa/cr8lVJrqOVFzxoQjJa0wIH6lj9l08MF"
    "EKWioI5lrD7jKC87wUhV1Tn5XQssVzrRYkSnvxpBeaqTY5SeE/GiPa0CbcUb6LMoD5T80K"
    "zGlF20rnoGhb9y5yKNo2XNg3FG1rgPo4y3dB0banOOsZRlC0DYq2DVxXbHRvcM+FxZSy6Q"
    "JvLjCBBODeuwppmrW9ileRgqQei07HGps+nI9zbCBbh5SUF5i563Gzo6hP814jsg22fZnm"
    "bjbs78iDXnpjt1X/WcCxYJ4q2o88sqTivKzlL3vdcoRjaaMnZf3fqPa5MyQ/czOU1aqboR"
    "jzmBjs/U6v3AsT0NgwAHiBXrezGfACwAs8+jfjSC1E4AWe4qwDLwC8ABRzH8BwjWkcOKGb"
    "CwArsBNcqJTfJ6EFJcctd3xDaTWoBWj8NPZRCxCoQaAGgRp0oQb/jEPv+t7cNjQ/N2ujBX"
    "0xas7ubfuGylAdKfIHKSJGRWwlWbzVTDbvTP6z9R9myGdbcYlIRuzcstgc8rPndXYTfsDL"
    "DcnLxfiORIZov+YqmYXEQWUyR7qfmFDspU5mRDA38aHNSnMhMQHtZIgi8TE2KX8tPZAygQ"
    "HxjTZhKHEaBObnpxYoPz9t7oZ0WnO24zA2RZ037suFABQsrpUjNVrRzXVIzTY0AHmyB1EK"
    "vPioCFMrb0go34B9nCG6IHDiY+bEb+m9K6Ogi0AFNkPhUNXT0rFmqC4DoO6kaNQa7ICfmX"
    "gBBf1VtSifUHRjBVhbywDpb2sDrjZVEyK2PTAPMGOxPont/fh0p0dJB9Qha+EFU0QtqMF5"
    "lA61ogczujRJ49NIvjyHb4t5OalvQZbiGc0s4WGXs4kOLH4nBPUNTR6Cy6cvJQ303s4hVb"
    "y1G6S6CCxTU58XffO1x7UqBtjuNilKrr4D9V/duXhkKNvqwNUlNiq/L8EeiX4SulvyS+tK"
    "XmlAu5qnhs5X2tidet7ffLr0UfI6ohXBodDCfBzP0A0TiprQ2jiJpcKWXJu/RRtOPIRvBd"
    "xiIAmFJndDA4K2NPaRUMwQF4+fjZbJH6a0kaFuCg7mcemI6Qy5+OE0kW48cY8LcLmn+wsL"
    "F9yrF8093V9UXXDaq2/rwtdEwId/gA8f8jGaV/1x+p2a8jFqitnjaA5XqzWL4gscL32T3q"
    "CfbtUaqBo4X+Qjrbgh9f2VNlGIaPgG0ZijdCephnrN1Ldd/uFR7638d4lDtCBIzMJmJb/r"
    "oYcSN5yZN+rvVjacUhIIAmTSoIpCyDZO4VDZeEh/scjQkO/T3DXBqCQ0QZh7ijoT1rj4sD"
    "tpvCWhyUX3ndvAfN6M8nkNZI/eEm5QupoRLiQmuJC7Nyq4T4gTvrkArN6dqxcstkez2CAm"
    "uP+YYHPYQKN+nA2HMFaIB+4JyJBsHXBMRwOMVRhT0soBSk0C4KzBGS59HN66AarLAKS1hs"
    "13dL12AlSTADircG4jZlJTm5N7svEApaGVeLSfq6AsCa6CsbgKbFJUiEB0nznX5SBBZTy+"
    "IEhCeopzbC4i0+aZmEwRmapfws4x0eaZqBePgnykPtSNom+mrSasiUBA5u6ATMhGQp1lI9"
    "WWbiewTrs/bketcdcREzisDu2uqAJKfk6uNSHQe031KoPWGM+jobozometjbWK6YnYNsnN"
    "SiJuZCjNkm0CDwklRkbRZDE4syLwNqlD81b9/wYLMe8PksNPrkBloI5H5DXFed4Q3jPIXW"
    "0ifVQEFGSODR7sk+Yk2ruIQCtpqgSfoORgnhQSkzNQuvfVN5XpanbVN5bpAk/9GwdP/ZIE"
    "gVNdulwAYD8A9vyDaL876yKwRe82HPOo6wMNnEq095GBbGvm6KtrTEl8P5FILZOa0p6caF"
    "XWV/kQu+7McrgsmSAz6JIkOMzRHVmr4Hd5cEvCWKjLMUNUHCP3JHpQOrbSrOXgFbsnXtaM"
    "OT0mriS0aCHW0NO577v+Fv4WflVDvqrdmSMFEM91fhpl+YLyClLbf4u+JvKZhDIB1HhpS4"
    "iJm6lcgXscbIgwJG5kX2opjG9iEllbBVloufyxeVep7OCtpO3BYoD0gAmlB2QL3X7ZahLw"
    "zTcV8Eh3CXtENQlA1ICo+lK4GAS5ABgEBxgEyffWBfdCAoA/AHgoYvsUIoQgfmT68SMQ4Q"
    "De+LHQKYfVBu2TUPnI4s/JZNYolezUrI1UCVk859monbzKly1TpAZP2IqAsTuEA3qX0gUR"
    "Ua7IvM5QAptsc73E0VtxTnXAphxhfidrDCzYRo1eJRWL6ozKAPczMBsFaxGILSuZdJ/eFh"
    "5PKIsEdMb06IxisVuu2kIATG9Tmcd0y7AHVJMARKFDyRM17kDxB8UfFP9div/3ZI2jeEXU"
    "o9d0f+1sq/rvlcftNADeITk+iUJUobRvhOYt9PNZ4iv8Q/pHXsCek+ieLg3xjIdcyMYZia"
    "OlT++TdDDliNQPzNI28KYTeYAweCoHVe3vxZtGTVtSI7KaxHDa0vNRw6sFggn9YL/M2bIk"
    "qE7HpDpBadWpzbqBKk+fXjOLyl8wJ/uoLAoekfFMc/3tdq1EOeEilN2zX5D72bvRCTmKdk"
    "ZnVzmKhK0DA94uGYoTM+/77UHHAq+pNUl6atbalEQbZNGNhCEpwNOoYvmtmSFOxYujGn+8"
    "FXZ16g5b4Qc1VNjQwmTCganLyGEX68Igl/fMo4YL2gWscLDCwQoHe2wsijpY4U9x1sEKBy"
    "s8t2JoapzUZ7jBTKRma6Y0r5OaUzlPo6hXNbrtr2P9IlOaHTAtJADREfrJx4bv4Y7yPOO4"
    "unA7QPVndsxJMbtBLV5WZx6oT6ZDwW6gObLpaOY4snm3ijQQY5MsZZmc7G1iSvibLBAAYe"
    "+echbN0JZFd9xna8Q3a3lOHDSGGxx2tX5jDqgHjdOA6QCmA2ze8RhDwHQ8xVkHpgOYjnHE"
    "G4yo/Xj30QbiygHlhnpWzehqIpOrQPjKBuBXzQC/qodzSJXaAd1s/IDQprbHMAh337AuMa"
    "HqGH8h35pareUSE1jAbRv95d+/lPb4WmGLfJ//cP3xx2x4tdqFgZiyCftIwwgOLE2tRSwc"
    "meL1KLEfCb1noERy3q+ZE+H5EBtSJAnD2PosoSqQTyKiFYuLffKggjQ8ZmRBHMV7pT0iFu"
    "zKwTCcLFJWmkYU1A1EkACvArwKWNhjMr2AV3mKsw68CvAq4+BVHvv97b2KyS11qhGTCwBt"
    "tRNcpbE7YJuNH5JVyayp/vE9tcH3tBnf03pXP9/YvL4Z4FxgAoxKGdwzG3DPmsE9q4H734"
    "yG4gtpsk2ag/dKQk85gG9Bo9j38IMLeLrMU8aOb/h636bGVVlQ7cas2q0x51sWeXMfu3l3"
    "aoKT29BPrdrgnra0wT2tt8FdbXg8X/o4vCXzDEID8c2EHoJDM/JNl6hMwEJco68ZyI8M+3"
    "ZdXF9/KL1YF1dVR8QvP11cfvruuZoSMYgm8YeGQORs+XIS77HJGcRhnxvzPscJl5wtn4tP"
    "0zzpGGN47ehtc+68+QLDEcDP+tr0EgL4T6enZ2evT5+dvTp/+eL165fnz3ImuH6qjRK+uP"
    "pRvm6lma6/fwFOfHXWRm86fsCvzL/9Yb4zLy2+Mi8bvzEv63wCu3OjE5LxAyIr39RhsH1u"
    "8wl/3vwFf177gHsk5Kato+2LncvAJ9rhE81pzI2f5uY9upCAkpp1QMuOaHtYa3IArmG1Qj"
    "me7jEtxUU4AFuVgwULtY6Gq3Vk3nM7wLZcJPe4lq8tvrWPTUMRY/M+0ckCnlQFqdr6re6N"
    "zkWitVgfzE0BtS5hm+8xP15mpB6yWYqEEj9tzmOy7gCiz+IyU4UprZh9KErpZSaKEgRJW4"
    "AUEdkq/UCMJrb/lwFSP+cgeD4RvmbhZDftmLG7uce2Bp87oFR4sfDDXIY1AkgtIPFNdE8e"
    "Dn3frsJ7GudjJgjTEgcBNTkDAKXSp21JqLEztgtMv1JOJ2Q7Vj/+mEaA0JA5ZJLqMeaQpR"
    "xQWw5ZNmRnDtl1SJCqcMNuVOfM24ht1rOiNA72vIhwrnLC5N8+20S8nku2/2W6yymDzC7I"
    "7KptC5DZBTk+kNkFsw6ZXUelax3hNNffbqiY01tBl0UkNEkXbHOByUVSd5/XlSrrLvBqIp"
    "MDuJdQdcjt6jG3i61JaI5ua8ZXlxkQ4mfnb86eDYNzx6Gwy4Bx4opySWhAmJ+/PiaY96r0"
    "NFy8wNhMhZF6wo8SpiJC6ECgnMKpjhKqITvqHSVAUeqCPHAlOXgyjxKmNNtwhaO7Qzcnda"
    "WfxIWO1vBvh4rmnsgDkXJyaR7lqronPhXaxYE4/ZpcZbIgSYfkoRBZOjWPBqA+vZrvQr5V"
    "Tr6aWzM9M2vza+JijJVjMxkvfZIYZR+jGbphEeLy5ecxXfK3yl+59VlAkLoRWuIQLQhaYU"
    "9c4VYgg24itlLD8i+a2QPa8/1sXKWZRF4Nk8ZkJYVLJ5xcpW2JuxPzlg6Sp9vsU83mytaa"
    "zsZPsBRY95RxRNbEKeGxEJhMHnp37mqfUVPfwxbmJ5eYHIHZ/Vq9x4Hc6Mk3w3ptrqhelt"
    "oL5nEaBUZvYFdl1eu4hxvDLvxDwHAr7qlUBfYbKTYp4L+//uXiwyX6+dPl+6vPV9cfy35X"
    "dVIeKpLPP12++2DEOSv2VXeAt+GcST3lEmI+9TxiiqJvK5RQCEGlBIdKCbri7KI8lKQgA3"
    "13knSk8XwHpplOkDKcVVJNKwvM3GS12W/Up5Gfo28w8/WZaTb09aVgZ+rf0CAgnrS1V39E"
    "XxNDnH9FlCs7WgAY+4nlndjc6YivKiBZHuZLscaEeBCwbWJ/09hs5Pdyp9/C38J3oRjDwo"
    "cV23DExJ3uCFlzFDIU0PAOxQzhtGPHTB6UHztJNXj4QV1bHPKIbCEknko6s+cxU08lu3sI"
    "fMXz+DiUT/BbKLNCxIXyR/IJ9rhq9CGD7sTzvFGHizaoPlGSKHOipUyHgGEj3pII+eI+bB"
    "siOdmdRXVn95DlVk3n5Qykq3/X0HXEbiO8WhHL8ekvtxytVy3YPTZVT3YNlF6BkARW15Qr"
    "KjnThkk2eU3nC3I9J48UP5r/la4qaKMCwfYQbL/LBIGw6xkE28OsQ7D9cZIOI5/m+tudK1"
    "a2hHQuMCAf7UX4Jh6GlD634KTPGynp81q0Z6GO2jP+uciAEOdx0kcHMfVIGNPY0FOhxQOo"
    "yQwIsnxkbxiQu29Vqxs+xi9Cw9egLPaU6WexdUb7aVJlSfiijvqLulmsaLznPFdkYabHPN"
    "PeJsqD3Cz5BV0ECsAaqusuzRVfm73IuQR4kC08yAvX/M+ppn9233ZOLUTx2DGmBn3/L5+v"
    "P7YsYE2uuufTZYz+FwWUT2s1S0BKG30tEKUac1LZweUFqoEosv2NIS65OfYnF5jAAh866g"
    "fapfSVI5p6R112EU3koA1kP5z/380mXEoI0WJDg5iG/I/ytv//EZZ6L/tKRKRLz0nT00XA"
    "lVRzJQVUVlO/I060TVmqk0jNMZX7eGETD/uiOR72Rb0v0L1juHEhMYEPYt/wlsMdLPeFsh"
    "DYgPW9QdjcvjOqugyAathwy1EslrBWpADYOrBa6JAlqJoExLc2IZoG4uyBbFkSEDYgXA5Z"
    "s8e3JgcbQh1cLdzPHtmyEMBqaI5ciUW1BLYqBtBCm8AhME3rSLihWhaCpWqANYusdgBVEw"
    "FId6YTSR3K4IBz7linGo38kF7syDYD22QiTZO3aLuoa6cdICyx/bW42pQhLqv0FlDnX/3O"
    "VvLP+hWPa8OwhbqqKlngTEv1oA4Eeor9cqoY1ywom06i0AXXClvHLrhLrSTlgchOr89jFd"
    "sKEWixau+LEmgHomtfTO1IwS2r/TbYZrXTDkV2Wo2larhqmr8FqqlnppOddlLtOqu4ll1Y"
    "Fsim7BYguwvZMg1os2aV3wuA3blkdf8gdBc/lrKXcUxWa3mret3L9NSstfClNsiqHEYcPc"
    "iCERHBSx9xofAsmPegSkFsMUeeWFLhG1XWYYYW6vhqpqpBbH0coyVOKks0VcDo8uI2hSIq"
    "hQmg9MCQpQf2SJuFLOlRpYDY5MZDeudJ3+mdbBMvmVtDME1kgiVen7+yyeysvhRaZuerWp"
    "IyDoK5/GLvU9mjIgsZa2POWAuZW7J/Nn5ywaAvrZqTvWxpTvay3pzsccNqRrdrdR0Aomq4"
    "OUZ/6DLg/N3p/H08f87YVm83Dp28omR9IQNns9Mfqb+8zpxNn7yE1jDIQE2U2wk1sxNaAy"
    "M7huKzUGpjX0Ara1LGKJH3EE2KTCr3F2IhwrK25QzJ64qzLEwLbJLQ42/EyZBsUcA2QnSW"
    "/rWO6JKoBLE6cTHQPbsofCkLMgLJMSTJAfUVO9VwoL5iM9TT5ZCgvuLUZt1gikN9xSfKuL"
    "gVS+ukRtrY3mK3ImkNJTyaOapHKOExGNd7bsNSnTeTVOf1KjWPkOsxsu2lZw5l6HDNkaF7"
    "cLTmI3fh0MPqDcZ9Jeq+2bqvRvvbBSCkAkkvTHmJt8KYFobyerMQtrIvLe9Y2M9iWGqK86"
    "T3pTni4KCrGUzyf+TZIdkP+2fFSgf7G+zvY9vLq+WwN07qRyExzYLYz21UkOfNKsjzmgoi"
    "HpiG1OxkaC5wVZYavsbV4yjIvVSz4j4+ffnKaZHnEpPzBHdfFij/uu5h21dlwbgfs3EP4R"
    "R9hlNAZR0IoRgpqJA/32v+PIRNTDJsQgsIMjAr5XChZmKlHKNkmdchYxfyLAtJhcimoFm+"
    "+1tJg8hQBRnWQL6JqwUPqpNoGkg8Q5wll5BRDXLFcIQj1bSUNKR69Hs/IzVTqnmQZIhW2Z"
    "ndMRTqeZsaZlI+lwlqapy4fcMoLfq69WrVcgOtg8sph61DfRx6QZ6p3PKgOgPZesWWa5Bv"
    "ayoUyqZmoeXLyuQxSMUBlgyiVDoybcem9xxpvAJEqTzFWYcoFSCy8nnmd05Oj2z85IisFz"
    "Y81otmGutFjcXKMy9tsc0FJgfumQ24Z83gntXAPZbk0JMtpjFN2t8cY4aoZvmVcb5gLCA4"
    "bDBQCqkK1Ash1hfWmeky7JZ/cX39obTbX1xVWyj98tPFpcBdwV40aasr2LnRaPziNnhHNZ"
    "knHT6Y2uou0OUSTxo4jclwAK8s9aQBTIvNGPSo5q4lmshwRMOzvj5CXRMNUJbgiZgfREDo"
    "2ldcl3nKTcWhBM1J3yVoYnZHwrmPue+CclkKmtWVQa6HTWXeEfvPpyYBgQmGPmrQnq4XtQ"
    "Q6qfUDbNlxa4lrWQhgHVfjpLFZdNA5afyYQuekfmCFzkk9R34+btOZsW0L1uGK7l1noCGK"
    "HbTQEAUaohwluNAQBRqiHBOuzg1RUqsVkN2FbNm8H1U2g5ahY8hmKOfvtJeJUCN25jG8Ux"
    "UcZGsIGnN0Q8WsoTvy8DbpD0FjJIOykFwvSWKBHJUGMvN6lsLBV+uiYmNMY4GC6cyduA7E"
    "yUOcPMTJQ8T0aHzZECf/FGcd4uQhUCWbZ6EhuYQApMO7CbIYk/PfJpD7VXMg96taIHeiCT"
    "pAmwtMsOrj81OrmkunLUWXTmsIi4vLyjIuGGsik8tF6AVjZbW47A/p+AHR5couHQpjK4hb"
    "EK4CvEh7Z9oCnI2f3PLtvjBsXnnKwf4ryUAAs9E/2ExOFdgLDWUtHuXQzrKf0ssc4QewiQ"
    "80R7IciNN0nau9duOtwtbIepaQbaY+S/5yG/5zw0lRyvZN2iFXa5hLlz5KY5vfqtIpYkRA"
    "UFE5EgWUKDbza3Hsq4kb7fFO/fKmWUUldU5aPyRKQpCBSwUuFbhUYNXGQrcAl/oUZx24VO"
    "BSgUsFLhW41CmRUb1gTM2lCHYWHIFyI67lRqAdw+O2Y9DNdIcdpSI2uV2l+wxjKCgPtc9H"
    "E9naVPu8yM0Yp+dgnBZRu+OgKBl+IE7lGuUTWZm9Og3eLZeE8/dso25Xcxjop2dtzgKsBo"
    "qHz0bu9Bf8mW0Ru4mJbE6f1MRH95RsiTdDEbknOCAewqGHyLc1i+Kka71qY58w+jjA0Spp"
    "h8djtMRR9CDARZLxRXiLH+pugyFuaK78nndGEBeT/4QCJWjN96gOgHQm6uxVgzqNTezG0y"
    "qgplatgwKcjZ8ga9F9GVq5E7mUpsvHQ1hH1WBONnMXMDUJgLMKZ/Y5nEfMaYXW5ADacfT7"
    "Gt3W2nPZh6H7Uo0NX+tKD42NqR655ff3qpuuwTr5Pmuz22yX5J14dxskf5OZlZytyIJ5D0"
    "hOfmIP+JijkIlT+F4ceSCx6g/FNnFA72XnJ2E9BAwnY+UfYh1Fcd386P7yO4yNTP8S+2/e"
    "1QjsjUeyN0B57lF5Tle4g8KXC4BSUq/vdRShcccCp9roXTx3uQA47Q5w2kFsWvMKn25sGh"
    "hUXW1hYFBN2KC6/Cae+4ea4l8/O2szrYgcl/7amWWFHDm4aJ2rCuAh8XoLw4fGnAQ3KGbC"
    "yJHK7xvxb0BDleehBOTB33Fx7F66XaR71lg1p9s7/Bb+Fr4TRteKSeMsuTjl4kBMo9R+U5"
    "V3cLBJmwDfkbWy4DiiamhIhHqEboUtF6pbC1NP2GrN9lum+KtJAZsNbLaJ2mzqXxdw8dBN"
    "4Y4Y3PEnug8GrlXsa0voaz3yVfxuUz+XZosuFwCL7gCLzifB2gX1bPxBoI8zmmowzJc+o0"
    "tT8Foz7JoIIL8/8hH510aqmHXoWyPsdbEBg+zzI0cbZb+O6H0axOMAtyYFaDugTcN5tg24"
    "pI8UUpBA4gT2DQ1iUznjXXAXcrC8HRDHAcXGmO+Wju2FyOQyRU6f2engbUp4vbV45JlWdC"
    "PpkY8HF1U9YE6xWXv4SsqSkM89HteIOnSMft0xlzypOUUeh77/M5W09sOJgbvPTs3aiHtf"
    "G7STtL8OiSqldKt4cib+in2Bsyq6lNVcymrSbzFXlHj294IsxePVafoOrimJ+a8LcsMi8l"
    "Wd/4pvhKryFflM8f/ZDVLSnou7BA9v0deIYM7Cr5KZ55jKy5KIqEcQRzC/kwIsQt8lIcEz"
    "tCLRLfm9dWWoasyVLPO0wPHSz/+SJaOcaPwLevtUmPw/nZ6enb0+fXb26vzli9evX54/y9"
    "/S+qm21/Xi6kf5xpb2WuD7IUbryJ3yJRtjaS4J0GJi5BITXLDd17Ldo7wRRAyNSi22qWH2"
    "GB1iR2bkdL0z5fqOPaS6CEBqstCxMeSqebMvJIBOsqGTElPCxdFVSICfa38/l7LaXGDPBQ"
    "D1A0oaPUqc7MhAn1qY7MjgPTxK9rE7SP6FLT5twhMDzZaembWxbP/NFvMoHWTFssWbKEyq"
    "mkszwUPiAknlEWEJS3ZKMWB3hKw54jKoFAfi30iStOgmYivkMRm2qqJexdMml4u3dNlAwP"
    "V7O2Nsq7iFcp0FLD4stBU4saE4sXTKbNXOdPgECYbuGTH1Gjgt7UxiSoTYIOtbt/eNUT7N"
    "KzoXmOCafm5VF7alLGy9tnFETXEPjSs6Hw8ORsNKjfbLYCxLTpCPPBL+0cotTwSE+0yyLg"
    "eBF2Oe4URrdvrm5BKTI++6b4wXkRsSkdSCtqdHNaHJgdx9zkvITFpTM0uXjQeSzo2kG0mE"
    "0Qd2S8PPhPMEohr/UTo/a2NBAjlyzrWhVlwIW5MQKdm3KnJH8QyylLpkLGRy7R15kCSFzL"
    "Y10xvOV7AJ7ym4KujXNmgqrpgs5wL8usz02tJ0Xn1fvjB7aaIlwQlaGxOOftjw/Urk8CnP"
    "95HML1iXMMPiGmKouJpbrlEhMjnTp/t2bR65p27GZSExOXh7ib2Bql0nEwxHGBu+h8cjPH"
    "LVLmV0fzHn/eTnZruN8dgl9UcMlmWrhCSi4QzdMuYhFqEF9mYqUUZa1QFdSYN68YDwUjWA"
    "UQk58s/kQ9MQf9DVlW0Md/XL1a/OOrYX30DIyBlt9EE+bbaf3lxggt7a7iMQjkV3HI5V6V"
    "x7hCySp8CjyI+X4TvRVl0jE4HCGjsKa4zEJfJZtmf4lZKtSf0qTrbqX6rFw/w+G2dRMFV6"
    "yhDmRd+IgN4Rjmj8BiVLic+QqmwhdCZVq4W/RSsaimvJkM0HKfI7NUS2jhCr8XdcjIvENe"
    "VDmOqn9n9D6zRqcLFAtdOpaFpQ7bRPHQvU2Or6taLp5LCWNVwn6rjA07kkYSEEqo5DDbH0"
    "sec3zCl0rCI2QQK669CmpTBL9ouzLUuCxXZMFhtkQE7Q5TAyeI/e4/CZxHHyA+sWb3pq1m"
    "rvaoOsvA2pQNKRI+3e8QatWBj7PDu4DDDnRNiYQuXwVO6i+P8iko4B8aqyTWR2N3R36d0G"
    "LBiuA8cGumhI6fDpRQR2bleprjZ1aJujvnMBCPuGznWgj+7qXDcWZtsnJDZ+49WJ9i98Ps"
    "Tq+y5LC6iSAxFZsshDSnwmSxDICyZduLDqvIVW+I7wNwmrrKqDyuKfsrinbNAlGekQfVUd"
    "yL6av/f93cqGwJbXVbBES5/eJ+8k8NmDqgVQ77gDeIEmme5nySpBAJSRic16kzJScqhoXy"
    "3Haa+IQu7AeKa5/nZnWoqt6ZyNn6TLrGuXr9IYXaznXACs5/2tZ6jn2zerr+DqhNRPr3Nc"
    "6NqS+vqqKnH6n8S2/enq/ZfHIvV/WQcMl+3P8plZm8G/KcZYWfw3NCBvVL69pNHZSjzNak"
    "EimXkvD8onQCxEHuV3M8XBqyNp349FxDa3fow2YqqjLFlfJQesCVsHDYUN+72lbDyi0hck"
    "gSAmmXmSH8hpBtWqRFwnxnckRGyTlVBUj8O2M8RZ0Z08bcSCljjMHiJpHS5/ArplhKNAvB"
    "i2bod/lD1Jmt2lUh4CchO78xDN2oBxxzx+Hv3MppPAWXMngbO0k0BLpB0EgxVtG6xK0LUE"
    "dDyvR3QogBzwzcZPEN/uyy1x+m8DuM3KVTocUjRNMV70lpi6oLaEd+USE1ys3dc04SscGF"
    "q1t8crZjIQrugQrgj0cPMiP06i0IYezlRKxynXxIAgHDNBKGDfr0JQSRDmeMxzDJGwEAk7"
    "FtJsvL1AEm7s5wAvyUkjdZacnu3mz+brfKQliyYeMuuVmzJNNERbny59hEOUXBXJ1ePxt7"
    "KNrgxmQSv8gDhJuarij4QiayLPerqTsSFIwSZWGudmb0qtTUi9xS5E1UCW6ERchtAjt1t+"
    "5SYDzdrBnR2F5WqxXNNvmZvXoCQ0QZi7cR+06JLFN/NAXbJw9x0Z4LbaZGmpjSmv6nor8O"
    "Y+XZtUyeJkqyLJSsN2apF/8xnyheKG0RLL2h2yg9vWJ6EswSb/rWuDVhI2TslSDLSqvVaO"
    "EeNULlN15p4IPTNQbnP193LDY7YiESh6ED4N4dPAj4+JXIPw6ac46xA+Dcx5EQph7DolZ7"
    "gpGMKskJfmdVJzKuepajWGMTX45JtRywWeMmqLBzdmKB8P3hmDMqaZFfaQVqSAcTMgqxlw"
    "LoaDLgS47vYnpoh1QAL9WlzpyCC2ZYHKq8tMA5k2hw7Afa9daqLoVjbF3fAuDMVawA1eBj"
    "X/eI/KBZ5tFQbOUttFmhlLbdOyKX28xNEb5YVWyRAyA4PgpT9Dd0IdD2UPCJko8evVR+me"
    "lp7mrc9k0kTENutZkrUR+yqZIynsgJY+Dm+Jcm1L6tRU/HiIW3bBmK5lVojxzD0NjccDzO"
    "P5PeU0njPzCE5kK/Z03e0erubXerSqoWU9OtuxVTmunAuuDPLFrjPPk6xMI+SEGE/QkK/J"
    "Uq60ubcx4yiGbCK5BzWOWMn3l4StYzjBnIU4aBwgXkpxl/hhntg4xrneiL9VMF3TTIi1Kl"
    "7YhuUgYVadU5Lz2spRSxKIdSDWgVgHinVM3BsQ609x1oFYB2I9D5cOUkbXNqgoF9groGhk"
    "M1nNkLVKkG3Jj62V9XRrqXZ/QEO1KrIjSvPuoZC8KhHsAm0hMb112z2+4so0JGLTcIG4JD"
    "Q9lM9sUD5rRvms3oxXtzeNH9mGLbgi95SddR4JhK4ROWNYlXvKGGa0Rg2+RjNZkwCnp6HY"
    "AKbBw9wd1pocgFsHt0LkObzzdcmn/NZXqFkHHOuSTxnHEvPsgGJV7iljWPYBuC3FsuBTRj"
    "GgS7IHhhWxp4xg1dPkgKJBFJBM4NhDvzRLgzpUV4eU67WGbFtPnvXARa3yWw7A4FmVuGup"
    "cFfvJstM9OgX8q1h5WbjJ9ANso3mvvz7lxLDXasnnLPcH64//pgNrxYZrny+StEKLh+wqu"
    "BT3nj1OAT7DbciNZzv+9mRbLNQYnzHUuylxLgezGQbja+JgL5QX8jlYC57XGtyEDxuQFeP"
    "1bPVdTURWLB1SPPgOXtIdRGAtA5pKQDVEtOSDIDanI+Th9I6aF8GUYB4Z2qOes3rMPeZOz"
    "IygG2zHPQNsaFDRk3t6gJYn9Hl8Vpcu5NHNF3TAtZkCwVcdzd00b81FsAqWADXnbjqqqYF"
    "rKXPEsBrnf6of8YtYC4sqw4wtm31NDZDzBbjmhnq3PBJiyLE3LQdX6RiP/z1EwlwbE4HyZ"
    "a0uMR0FnRpWUaEr8WAQxH6lF5moijR8J7GCoIDcbrKLzRRpJIqeoeBVCrYN5Edrs7eHwjS"
    "r/IaUwKo10xrBZYpzzpDsSXLOh9iVVl8yVay4T27Seo8yuKOGKlPWVryka1JKEfIfGcWya"
    "Z4sawLGXrZQSnF7k0J1T1cv4vsaYVQcz7tHc3Npx0jsScGsMhucEyWfkiXFId243V1YufQ"
    "1IW463lXRSJw5ZRCXkbJ78wwLpfTqN6xUg6inJ9d3AQyjiHjuLaLQ8Yx5J5CxjHMOmQcH5"
    "WBdYTTXH+7c9WkNsnNQYu6zPQyC7tvF6HpisZXqSUIrKuMuLHtnI5JHZmeb7tCc4EBAz+X"
    "AeMke5Se1+i5xRI9b+5tXF2g0hTda6svCcJGP+aNPlme++juuiDM8ZjneB2xFd1vliuiMM"
    "9jnmdIEe86i5lFd3U0m/NKsvGQV7JHXsmCbaL5DTEs3wt627iCy3ITWsR/Oj09O3t9+uzs"
    "1fnLF69fvzx/lq/m+qm2ZX1x9aNc2aUZqC/1NY5i7g5/SQzQ3xf91BPhBH0hA7jvi/uScU"
    "fUMwnAfF/MOQkVT4RXbrZ7WQwIpt0EUwrZWgC1D9S53PSw7r5M2BIHwZxvjHEhLQXvSlLT"
    "w/mVDc6vmnF+VcNZxhiYmkw1K+WFBKjlzmo5ZNYPBjUkL+9AvZfk5XLMkiVtUhaakCo4gY"
    "5iEwdWi8azBFWTAEAN5oh7lj0k2O/AtBbbaQlsTQ4WLLQUfKS8ZWgp2ElLQXM23eP0FBzZ"
    "xmCLbltLwYYcZshTtEth3p2iWNW9ulixE8+w1RROC1BTW6qT1TrpJphlo7OhE6ZZCwNwd4"
    "Fb0zydO41CxjJkLHeHEmQs2yIV0PDQtaSySD/QcEqqTv/5uAqwppzcDM0debnzIBtnlZxL"
    "Y7JKUmeV9BuURP/MxAEZiDJDLJLncLAhf8CeRzzESSS9PzO0pbGv2hXfEGLOzO3y4l2k5S"
    "pYkxRTBRV0poU8UePuAnmikDEIeaIw65AnelRq7RFOc/3t5ixyamyRjR8wPiRR4076eof7"
    "TMBzjZE8KDhydLtjGVmbSLLz5kiy81ok2b82OIxp/GAgxwKGGxQ8XaiC8o2UOjYdry3h9v"
    "qXiw+X6OdPl++vPl+loTf55qNOykPiAM343XcfKhg75xNAJkHjfNhFV+e2Yg32ZqNFEwHP"
    "sIVnOKsodqhfeGIl4GZVr7C2rkp0+vt3n9+/+/6yjU3vk716RyK69E8M1FV6ZtbGW+FizC"
    "7OqhnR3fwQMD2jYHqada1mqmcK6tbpy5cW+pYY1dyvXp6rxNqu1y4Ip8MniO7zZ3Yt8Np6"
    "4NUzUJjsxmj4MDVHkGsiB8WQjw3tIYLIawrCkB+z//wfQo3imQ=="
)
