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
CREATE INDEX IF NOT EXISTS "idx_choice_archive_b14757" ON "choice" ("list" NULLS FIRST, "order" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_choice_archive_ec117b" ON "choice" ("order" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_choice_archive_395552" ON "choice" ("zh" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_choice_archive_769257" ON "choice" ("code" NULLS FIRST, "id") WHERE archived_at IS NULL;
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
CREATE INDEX IF NOT EXISTS "idx_post_archive_05d136" ON "post" ("name" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_post_archive_5dc439" ON "post" ("side" NULLS FIRST, "id") WHERE archived_at IS NULL;
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
CREATE INDEX IF NOT EXISTS "idx_store_archive_25dd64" ON "store" ("name" NULLS FIRST, "id") WHERE archived_at IS NULL;
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
CREATE INDEX IF NOT EXISTS "idx_department_archive_eeecfe" ON "department" ("name" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_department_archive_a3f77d" ON "department" ("store_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
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
CREATE INDEX IF NOT EXISTS "idx_staff_archive_b536cb" ON "staff" ("name" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_staff_archive_a8c0f7" ON "staff" ("role" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_staff_archive_a57e0c" ON "staff" ("store_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_staff_archive_836ea5" ON "staff" ("department_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_staff_archive_b44cad" ON "staff" ("supervisor_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
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
    "segments" JSONB,
    "need_shown" VARCHAR(8),
    "contact_time" VARCHAR(60),
    "hobbies" VARCHAR(200),
    "family" VARCHAR(200),
    "since" DATE,
    "do_not_contact" BOOL NOT NULL,
    "not_served" VARCHAR(200),
    "plans" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "last_visit_on" DATE,
    "visit_count" INT NOT NULL,
    "extra" JSONB,
    "account_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "advisor_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "credit_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "district_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "home_store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE RESTRICT,
    "level_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "need_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "owner_type_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "payment_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "price_level_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "referrer_id" INT REFERENCES "customer" ("id") ON DELETE SET NULL,
    "source_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT,
    "stage_id" INT REFERENCES "choice" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_customer_archive_43a1f5" ON "customer" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_customer_archive_d90ed1" ON "customer" ("name" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_90a33a" ON "customer" ("phone" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_cd8f00" ON "customer" ("last_visit_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_ee4a39" ON "customer" ("advisor_id" NULLS FIRST, "last_visit_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_8754c8" ON "customer" ("home_store_id" NULLS FIRST, "last_visit_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_67e2bb" ON "customer" ("stage_id" NULLS FIRST, "last_visit_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_da13ff" ON "customer" ("owner_type_id" NULLS FIRST, "last_visit_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_2ca7f5" ON "customer" ("level_id" NULLS FIRST, "last_visit_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_56fff9" ON "customer" ("account_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_75e8d9" ON "customer" ("credit_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_47a0bd" ON "customer" ("distance" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_af422b" ON "customer" ("need_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_123adf" ON "customer" ("price_level_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_4238c1" ON "customer" ("source_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_8424b9" ON "customer" ("district_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_db2438" ON "customer" ("party" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_ce95ad" ON "customer" ("sex" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_f3e07a" ON "customer" ("birthday" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_06d4fc" ON "customer" ("since" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_460c53" ON "customer" ("visit_count" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_customer_archive_e5473c" ON "customer" ("do_not_contact" NULLS FIRST, "id") WHERE archived_at IS NULL;
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
CREATE INDEX IF NOT EXISTS "idx_customer_ph_archive_10d635" ON "customer_phone" ("customer_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
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
    "family" VARCHAR(200),
    "tastes" VARCHAR(200),
    "note" TEXT NOT NULL,
    "customer_id" INT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_key_contact_archive_bb0c06" ON "key_contact" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_key_contact_archive_0c766c" ON "key_contact" ("customer_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_key_contact_archive_09adc8" ON "key_contact" ("name" NULLS FIRST, "id") WHERE archived_at IS NULL;
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
CREATE INDEX IF NOT EXISTS "idx_holding_archive_f10b34" ON "holding" ("post_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_holding_person__b13721" ON "holding" ("person_id");
COMMENT ON TABLE "holding" IS 'Who holds which post, since when; a person may hold several.';
CREATE TABLE IF NOT EXISTS "quiet_phone" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "phone" VARCHAR(30) NOT NULL,
    "whose" VARCHAR(40) NOT NULL,
    "note" VARCHAR(500) NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_quiet_phone_archive_c7bc81" ON "quiet_phone" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_quiet_phone_archive_248c42" ON "quiet_phone" ("phone" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_quiet_phone_phone_935bcc" ON "quiet_phone" ("phone");
COMMENT ON TABLE "quiet_phone" IS 'A number that nobody calls for a survey, whoever''s name is on the visit; archived, it may be called again.';
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
CREATE INDEX IF NOT EXISTS "idx_change_mark_archive_afbfdd" ON "change_mark" ("on" NULLS FIRST, "id") WHERE archived_at IS NULL;
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
CREATE INDEX IF NOT EXISTS "idx_form_archive_090ff5" ON "form" ("title" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_form_archive_4f2a9e" ON "form" ("kind" NULLS FIRST, "id") WHERE archived_at IS NULL;
COMMENT ON TABLE "form" IS 'A form by its fixed key; what it asks stands in its versions.';
CREATE TABLE IF NOT EXISTS "stop" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "item" VARCHAR(60) NOT NULL,
    "sittings" INT NOT NULL,
    "form_id" INT NOT NULL REFERENCES "form" ("id") ON DELETE CASCADE,
    "store_id" INT NOT NULL REFERENCES "store" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_stop_form_id_cb1bba" UNIQUE ("form_id", "store_id", "day", "item")
);
COMMENT ON TABLE "stop" IS 'How many sittings of a day in a store went no further than a question.';
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
    "published" INT NOT NULL,
    "definition" JSONB NOT NULL,
    "poster_hash" VARCHAR(64) NOT NULL,
    "form_id" INT NOT NULL REFERENCES "form" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_programme_archive_6a9090" ON "programme" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_programme_archive_492aaf" ON "programme" ("title" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_programme_archive_483f66" ON "programme" ("form_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_programme_poster__57bdac" ON "programme" ("poster_hash");
COMMENT ON TABLE "programme" IS 'A use of a form: whom, when, by which channel; the whole definition in use lies in `definition`.';
CREATE TABLE IF NOT EXISTS "programme_version" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "definition" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "note" VARCHAR(500) NOT NULL,
    "person_id" INT REFERENCES "staff" ("id") ON DELETE SET NULL,
    "programme_id" INT NOT NULL REFERENCES "programme" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_programme_v_program_9a27f5" UNIQUE ("programme_id", "version")
);
COMMENT ON TABLE "programme_version" IS 'One version of a programme; what was once in use never changes again.';
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
    "grade" VARCHAR(40),
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
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_f3dc55" ON "vehicle" ("plate" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_ca9f2e" ON "vehicle" ("vin" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_cd91da" ON "vehicle" ("last_visit_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_43f3a9" ON "vehicle" ("series_id" NULLS FIRST, "last_visit_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_916ab5" ON "vehicle" ("model_id" NULLS FIRST, "last_visit_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_7e81c5" ON "vehicle" ("brand_id" NULLS FIRST, "last_visit_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_20411f" ON "vehicle" ("vehicle_class_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_e1962b" ON "vehicle" ("home_store_id" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_fe8712" ON "vehicle" ("kept" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_9f1383" ON "vehicle" ("inspection_due" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_27cf15" ON "vehicle" ("insurance_due" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_5d646f" ON "vehicle" ("maintenance_due" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_197d2f" ON "vehicle" ("seasonal_due" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_ba4dff" ON "vehicle" ("warranty_until" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_ef5c4b" ON "vehicle" ("purchased_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_6ad3f0" ON "vehicle" ("mileage" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_vehicle_archive_716c5b" ON "vehicle" ("visit_count" NULLS FIRST, "id") WHERE archived_at IS NULL;
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
CREATE INDEX IF NOT EXISTS "idx_ownership_archive_b754ab" ON "ownership" ("since" NULLS FIRST, "id") WHERE archived_at IS NULL;
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
CREATE INDEX IF NOT EXISTS "idx_visit_archive_f45118" ON "visit" ("visited_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_visit_archive_28b85f" ON "visit" ("kind_id" NULLS FIRST, "visited_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_visit_archive_3d9189" ON "visit" ("advisor_id" NULLS FIRST, "visited_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_visit_archive_641c9c" ON "visit" ("technician_id" NULLS FIRST, "visited_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_visit_archive_84af75" ON "visit" ("store_id" NULLS FIRST, "visited_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_visit_archive_e881c1" ON "visit" ("state" NULLS FIRST, "visited_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_visit_archive_3643a5" ON "visit" ("amount" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_visit_archive_556d34" ON "visit" ("order_no" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_visit_archive_f705fa" ON "visit" ("mileage" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_visit_vehicle_230d50" ON "visit" ("vehicle_id", "visited_on", "kind_id", "archived_at");
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
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_6078ea" ON "invitation" ("drawn_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_01edc0" ON "invitation" ("is_open" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_22d265" ON "invitation" ("outcome" NULLS FIRST, "drawn_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_0f8051" ON "invitation" ("programme_id" NULLS FIRST, "drawn_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_f8fef1" ON "invitation" ("advisor_id" NULLS FIRST, "drawn_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_94d29c" ON "invitation" ("handler_id" NULLS FIRST, "due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_00f7f7" ON "invitation" ("store_id" NULLS FIRST, "drawn_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_de1ebe" ON "invitation" ("due_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_invitation_archive_d98a47" ON "invitation" ("expires_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
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
CREATE INDEX IF NOT EXISTS "idx_response_archive_e55557" ON "response" ("answered_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_response_archive_077f4d" ON "response" ("form_id" NULLS FIRST, "answered_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_response_archive_b4ef37" ON "response" ("programme_id" NULLS FIRST, "answered_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_response_archive_4437ee" ON "response" ("advisor_id" NULLS FIRST, "answered_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_response_archive_b6b4dd" ON "response" ("store_id" NULLS FIRST, "answered_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_response_archive_9139f2" ON "response" ("state" NULLS FIRST, "answered_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_response_archive_09bf23" ON "response" ("channel" NULLS FIRST, "answered_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_response_archive_4b7ff5" ON "response" ("score" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_response_form_id_2d5568" ON "response" ("form_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_custome_bf25b6" ON "response" ("customer_id", "answered_on");
CREATE INDEX IF NOT EXISTS "idx_response_vehicle_e701b9" ON "response" ("vehicle_id", "answered_on");
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
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_6ed59a" ON "case_file" ("opened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_6210ec" ON "case_file" ("state" NULLS FIRST, "due_at" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_37c5bb" ON "case_file" ("owner_id" NULLS FIRST, "opened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_8046a5" ON "case_file" ("severity" NULLS FIRST, "opened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_f6c384" ON "case_file" ("store_id" NULLS FIRST, "opened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_31d296" ON "case_file" ("cause_id" NULLS FIRST, "opened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_a46ae6" ON "case_file" ("source" NULLS FIRST, "opened_on" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_case_file_archive_b7daf1" ON "case_file" ("due_at" NULLS FIRST, "id") WHERE archived_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_case_file_custome_923bf2" ON "case_file" ("customer_id");
CREATE INDEX IF NOT EXISTS "idx_case_file_vehicle_94d5e3" ON "case_file" ("vehicle_id");
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
CREATE INDEX IF NOT EXISTS "idx_case_step_archive_5bf310" ON "case_step" ("at" NULLS FIRST, "id") WHERE archived_at IS NULL;
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
    "hours" DOUBLE PRECISION,
    "fee" BIGINT,
    "visit_id" INT NOT NULL REFERENCES "visit" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_visit_line_archive_f6a19e" ON "visit_line" ("archived_at");
CREATE INDEX IF NOT EXISTS "idx_visit_line_archive_21ab77" ON "visit_line" ("name" NULLS FIRST, "id") WHERE archived_at IS NULL;
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
    "eJztfWtz4zaW9l9B+ctkqzSptt0XT/fWVtmOk3im085rdzJT29lSwyJsYU0RGoKy4pnNf3"
    "8B8AaSIAVIJE3R50vSFnFA6QEInvOc278PFswjPv/2HHNy8B79+yDAC/mPwucTdICXy/xT"
    "+UGEb301cCZGTO+oHw+75VGIZ5G4cId9TsRHHuGzkC4jygI5/IYtSDSnwT3CaLbikfgzRJ"
    "SjVTAX93hCaxrNJ+guZAsUzQm6oyGP0JqFHoqY+iQV+hNHbB2gGQvEmAWW838rv4LHZuI7"
    "iBv0crdVQP+5ItOI3Yv7kFDc88v/iI9p4JHfCZd//vvgjhLfU/8+wOFsTh+JN8XRgRxHfl"
    "+GhHMxG09FkwUIVr4vYX5aKpQP1GCBrfzDpzwi3sEfE1Q7uRjOliQQfwjYu74Tj3Cklt8T"
    "UPTxy9YBCafU6/lXkkcS0uipb2xZSHr/rTO84v3flbNVOCP93rPFLfvlID0tJHL/Iz94JH"
    "M680n2t5h/KaaPP5A3WD5M1XcrnL0x7urzaXrPyyD6Xg2U3/l2OmP+ahHkg5dP0ZwF2Wga"
    "qB93L1AMsfx671EUruRxLH9KcnSnJ3R8huVD4sNLk/HIHV75UQ6E+AL5ZwfT6aerz9Obi8"
    "/T6UHlwE8ltFM5+UicpfJlIb4qV7/+Xn6FPx8dvn73+uT47esTMUR9zeyTd3/Et86BiQUV"
    "PJ8+H/yhruMIT/PlzkEVD69cWgdkNYnN8KZgNuGbfpADnL8kUzQPBw1vDucsJPKXJ09REd"
    "HvxJWILogZ1qJkCVkvEf02/UdXOHe5k8UP9K4C/yl5ghpw/Xz508XN59Offpa3W3D+T1/h"
    "d/r5Ql45Up8+lT795u1/qCNS6FmxBpZNgv5++flHJP9E/3316ULBy3h0H6o75uM+/7c8rg"
    "7wKmLTgK2n2NMe9vTTFLXCqq+W3parXpSEVR/KqqcYacuefPt81UuvTJdlL4m2sO7JNh3K"
    "su/vMlef7ohGsRlXXOHzOQ7Nq5sJlNZVALSPT/AC/z71SXAfzeWL+OhVw9r+enp9/uPp9T"
    "diVGnBPiWXjuJrxbdmruHaQpxL9IfxAV+Fj+TpoB+crWBuQLkKsmaoWcOsyfQI9IJ4dLXo"
    "B+gTC5xPamE+qaCcGv3WEKcCPeIr7ci9RBf7JDS8bOvRzQR6RLcfZN/aHBBv6w+It5UDYo"
    "0DiUQF3c/CqDejm0uMAN4mleXiH58L2koK4zc/nf7jPwoay8erTz+kwzXYzz9enZXgzskc"
    "o/JoRrwg1KQ2dgb/f96tgpnEFiVcuKK8+beS8BZ/MA8/TeckJP/1DOsk1UUzyu4qekHwuQ"
    "yzDWgLjfU5YN47DT5hMx13QC4F9tmQV9cXSqrvQGBm4/ujL191pRK0TF8qT980YqvZfIsH"
    "pioND86QHxwxlcTGQeHLJUDhc1b4OPO3YwsLgvBIDfmRSiIhtvMAlWRhpYe80pSLpRPmb+"
    "DERxSlRnCIdkr3zHzGnU3kgtCOJvL+PD8G05fPZIzMLbkT/6sC+L3PcM1bvixYAvFOSo4L"
    "vKtfzj5eoJ+vL84vby6vPhVPG3VRfiQ+oJGC4Pri9KMRbXwXkXALsDM5wNoCaz0Oy9Lo00"
    "W2svsGhnDrgStajJYDqkUpALYKrB6VaYmqLgKQViHVwwXtUS1JAbBVYPWoWktUdZH++LQ9"
    "wlSLdbVHtSgEW9UAK+U0cgRVEwFIY0hlsPXdgzEyWD3ZBlVWfErvg7+RJ4XypfhKODCG4i"
    "Qeq5t0nj07CP5I90/6ab4DQrzO4tOLqQiB+B4+SRXXm8/Xl+efD4yKVgvInmtT7dfWtcW2"
    "pF8W4BXfAX365ePHA9Nx2wK6v+YzjRPc4kvGBlt5gLaBbDrPSHHV3jMWqKZ6aQvAXmtTjR"
    "PbkhJvAa8y/Ns4bOeMzkaMbCG3bfNrTNmorWgH+O5uvKgWcjLNm1WqYLd49rDGoTet1cXI"
    "klfRPkvEvv/bNfFV9m3D/sWc3IhpRqSJKejYEdMgK4BZvbQ4WpQ/wQG+Vz9J3lveqYxXTf"
    "p3iuWGFHCeDtuYAn4VECRHI3Yn07KF8Hu0nuMIrTFHHguEyO2T+IQtJogG8h+cqKRsXk3w"
    "3nGuAadvt5eUirPjTs4JWaeQdVo50yDrFPIPIesUVh2yTvdKK9/DZa4+3Q8Cw+oC10cWpe"
    "N7jCkKWFLfZg+zIZWyW8W3IdcpFRhB0Fbfka9bHFXwZhrUkWWjj2gWlXVQzm7u+MEtbst6"
    "/VIYPQIUJ0wLMuDm3OjmnOF26GFsRbsPbcfas8Nmcvj89Ob89LuLA8O2BXJ4E6iFR9WZHe"
    "6U/IydHSbqM3ODNBCf+Rgr1pMEUfiUUJVKFEmi7j3CAVL8OZLbYiKuchJSwuW/xFuUmypb"
    "7jbdb8FvwVc5+CuSP5urWpfy7wn6OhO/86sskhlXxBTbCj2QJ/EXjhBdLFkYcXEHD4UrXw"
    "g+iJckohG6fRKiSxyK7zSNZ4jELcUdFWy/BRETo3jyTeq41y+KuDxQG80jMVc5BC42/VZC"
    "MxZftOu79XOXf827ryKpFnHnmwBjDYw1MNZgIe6RhQiM9dhWHRhrYKyzOhyJOmjLWKfjR1"
    "gl8bUNX/26nq9+XeGrldLoAG46foTgtl/5TCj9DtDGowFYC2CJQWGuB5aYlOV99K90DatG"
    "KLjgWxIDoDcCnXo4bRFOx48O2qNXNtiKUbXgqmul1FjF6FTgrc+LTcdD4a6yPY19KisCuu"
    "xVTQS2q8125XO6XJoKpJ4x5hMc1CTI5lIlmG+FWFc4Z5/0a7OcXV19LJgrZ5fl8IBffjq7"
    "uP7mUAGfF3mocdM9k/cjzasz+T+0nLsGD4g+aqMP5BTFniDEQjRjiyUOnpKQ7BkOufyIIF"
    "lS9QO6JT4L7nnahus+ZKvlRLXrQhjN5TiVjVj1i3RziwHHiauJur7JUjzO3d/Fxzyaxkll"
    "PXR+wp64FUtzVvq9t9xeUz2ftt/b80icB89y5zhNSE7wLLdXFVGf5c54NmOrIEo6gXXrdg"
    "uJR3u5k0eTwIbODzki/tnDD1qGdEam2S7p/DlUzT36Winx23rZFcL6jp56aMf4e+f3uKVh"
    "NPdwDz+G9vEUxYedOoe633CSPo9UDUipErZxuy+5GiI7Kd6RMExaLUKEAEQIQIQA+IoH4k"
    "SECIGXuOoQIQARApk7BS/c3CnJePC12jgFlRbogG4msBW8A3tMiuge26B7XI/uscnl6tY6"
    "MRPo0bmSJ150D3HbfROF3eqAbjJ8fDv30ALWw/o81zKsmalufK2asdVlXnL9fPFik4a5y7"
    "bURMa3NTtxqmZcaQXlWrNZF4EEx6rlTBaYGvqhNcRdpQLj27MnNlv2pH7HnhjaKN8viLxX"
    "BeC/3lx9qntb5TLlE5XOIvR/KI2F3S+sG7CVYBTMkkodgXLJgEnR3pATlOsIKH8Hn7O1U1"
    "hhUWqEe7xdTSzhpqepuWwfcVyUGx/Q7dtsc3Z7S93CtjSR8SHciYpxhxfUd7LdcgmA2C40"
    "jhpVuHobIxN4yQZGyRlYga8xrrAqDOGFG8ILS5HdU07CR1M8Z2N8tyYFh4PV4bD0ceBUai"
    "sTGEFcchN930WpLXPGQj3WI8pY6BvqYqScw8uvIviSX4J69E0Fww29fDIpSAipkEAqUKgC"
    "aD1HkQkAQbE9QaGFs9rv5aIQMJqG7KZCTLotrAUhgNUYYuW5NlEryACoVVD1kGJ7WEtSAG"
    "wV2EpyiCW0FTkoNWpAV08BsQRWF4ENa6AYkuwMe0Q1CQC0rpWyliVlCWtFDsA11BrGT9JH"
    "6VhsuCAEsBpgLaZOOUBbEQR4Ta3A83wXe2xLUgCsoRV4loNnD2tBBkA19VfPE4xtMdVEAN"
    "KN1dzzV30VY2j5aWxOqelFFn0/1X4EbC26gufPrQWs6j0PsG6EVdeHLGBNqFUAdiOwRRLa"
    "AlppqwKuG3HVTHoLUDWlH7Dd3D+jYiJZQBwT2IDu5pYvOtNvs3djLgCQ3bxvC6yJjdKlDC"
    "tAdrPWpVugFsCmbheAdiO0JQ+VBbgpy9IGuFo9vXHCW6KkarpBGZziLaA78jZbxUAAC2Rz"
    "j2Er4Cbz7JmD0Rbdinu15mSQpI25lGexF58hUvQsEfv+b9fEx5G5ZI5bH7492cqm89RUgN"
    "YFoNEdpdUqCLvuoQSin9MCCSN5dE1pXjtCJc7B8zwDYYw4hYQvxYBd99R1Ms1IHzsaPNJI"
    "QbAjTpfZRCNFSpLuOx7hV5K3l3XFx/rMPZI5nfm7PnK/xrOMdB+pCPhdEZJzjAgfqWN2XR"
    "Q+VgoaKsNnWsPm8vDTrASTXaPchdCyxfda3JIw6W+bTDRRrWfjgu40QpSbO+M6yg+4vHuG"
    "YEuFewtFVAuTy6mgiCoUUS0gDEVUoZwmFFGFVYciqnulMe7hMlef7p7rfA7uCe640KdSgl"
    "3gzQRGkELfeRdbTbO2V/FKUpC/tTkOVm9A1p/vdWggW4e6FDdYwYN1fnpzfvrdRZMDq0va"
    "QSPYDZxDkX6vJxweyJNeKWgz23Aj4LhlnmoShzwyo+K67B33IN5KHOFIcgdxGznxjcV3mi"
    "D5mpugtHbsBEVY2NYGHqLVmV8QQ9FLszvgPoD7AO4DuI9hmkfAfbzEVQfuA7gPaCDTg3Ee"
    "0ch3QjcTAOZjI7jQnadL0g7anFie+IYCjFAeu/MKuDFj4XS0ZhIAsRXEUPfWqOB1UfcWSH"
    "wg8YHEdyHxf8SBd/Wo+OkKhZ9dmzQR+HMxasrSYVbBglLkz1JEjArZQvLtiwmKWPKP9fxp"
    "guZsLaYIZczfPYvMQYNbzrOZmgd2uU92OcIPJHTqWpVL7FQSeqDniQnFTmpChwRzE6tfr/"
    "zlEiPQTvroPhNhk/LX0D00FegR33AVBBKnXmA+PLJA+fCovo/oUSUsBgeRKW+l9lzOBaA4"
    "f6VGtJELqi8ObWaCAMiDLeh+8O4Miva38ukF8gnYxqWnC4JnZ8ienXv66Moo6CJQGtNQel"
    "h1g3esOqzLAKgbKRq1B1vgZ0ZegkV/VC0KsMS7EGDdWEhMf1prcK1nvDQTla13zCROWaxr"
    "cbzvn+70LAnFOmQNvGCCqAU1OA2ToVb0YEqXxonAGsmXZQGvMS+mBd+SmfiOZpZwt+k2k4"
    "VftN8Joal9k4fg8ulKSQO9t3VIFW/tBqkuAtvU1HxLP3ztcS2LAbabTYqCq29H/Vd3Lu4Z"
    "yrY6cHmLDcrvS7BHwp+E7hb/0qqSVxjQrOapodOFNnajnvf3OZ3NUfw4ogXBgdDC5jiaoD"
    "smFDWhtXESSYUtnpt/QCtOPITvBdxiIAmEJndHfYLWNJojoZghLr5+OlqmaZkSvPq6KTiY"
    "h6UjJivk4ofTRNrxxD0vwAUX3NvXFi64t69rXXDyUvEdrD36ti58TQR8+Dv48CGrqH7X76"
    "ffqS6rqKKYPY/mcLlYsjA6w9FsbtIb9MuNWgNVA6e32Ugrbki9f6VNFCAavEc04ig5Scqh"
    "XhP1bpd/eNT7IP8/wwG6JUiswmoh3+uBh2I3nJk36u5WNpxSHAgCZFKvikLAVk7hUOl4SO"
    "KyyDOSz9PUNU2uIDRCmDuKOhPWuHixO2m8BaHRRfed2MB8Uo/ySQVkj94TblC66hHOJUa4"
    "kds3KvicECd8MwHYvRt3L1hsz2axQUxw9zHB5rCBWv04HQ5hrBAP3BGQAVk74JiMBhjLMC"
    "aklQOUmgTAWYEzmM1xcO8GqC4DkJYh5Q90uXQCVJMAOMtwrkNmUlPrk3vS8QBlZWdGONzO"
    "VVCUBFfBUFwFNikqRCC6zZrrcpCgMhxfECQhvcQ1NheRafJMjKaITNkvYeeYaPJMVEugQT"
    "5SF+pG3nnXVhPWRCAgc3NAJmQjodaykSpbtxVYx91hu6Xm2suQCRwWu/ZnVQElP8dzjQj0"
    "TlO9iqDVxvNoqG6M6FlqY61iekK2jnOz4ogbGUozYyvfQ0KJkVE0aQzOJA+8jevQfFD/vs"
    "NCzPuz5PDjGagM1PGInFNc5zXhPb3c1SbSR0VAQeZY78E+SU6ivYsItJK6fgYxSg7mSS4x"
    "OgOlfV99XZmueld9bZku8NS/d/DUz4jvO9WlywQA9h1gz16I9qezLgJH9GbDMYu63tHAKU"
    "V77xnItmaOvruGlMT3EwnVNqko7fGFRmV9kQ2x6+8uh8uSCTKDLk6Cwxw9kKUKfpcfrkkQ"
    "CXU5YoiKz8gjCZ+Ujq00azl4wR6Jl7ZzTz4TMwktWojVdIXv+q6/Bb8FX9WQr+p05kgBxD"
    "Odn4ZpvqCcQWr7H9DXWD6VUCaAGi9tCbFwE5Ur8Ij9FRGGxJ3sbC+F8V1EQmurIA0tlz82"
    "adSWf3gvaXuwGCA9YETpAelGt9+2mgS8800FPJJTwh5RTQIQNSCq3hQuBkEmAAbBDgZB/L"
    "51wT2XAOB3AB6K2L6ECCGIHxl//AhEOIA3fih0ym61QbskVD6x6CZezAqlkl6aNJEqAYum"
    "PB21kVf5vGaK1OAxW+Ez9oCwTx8SuiAkyhWZ1RmKYZMN6Wc4/CCuqV71lCPMH2SNgVu2Uq"
    "MXccWiKqPSw/0MzEbOWvjiyIoXfU7vc48nlEUCOmN8dEa+2S13bS4AprepzGNyZNgDqkkA"
    "otCh5IUad6D4g+IPiv8mxf87ssRhtCDqq1d0f+1qo/rvFcdtNABOkRwfRyGqUNr3QvMW+v"
    "kk9hX+OfkjK2DPSfhIZ4Z4xl0m2uyM/PdBjuIBDmdz+hhnhslx5PelOKy4+EUZygl6yV5J"
    "t/iBGiwQUcoO5XJzq5OqZvJ0oq5vksUw734jMF/6NF8exWlCTcduLbKaRH8a4eGg4dWC3Y"
    "QOtF12cFES1MN9Ug+hfOzYVt3gDki+vWb6FV+BTjZgURS8PsNZ5urT7Vptc8SFNttn+CC/"
    "tXPDGvIw7QzrtvIwCVv6BrxdsjBHRmF022eP+V5d+5Xk0qSx8Yo2yKLjCkNSgCeR0/JdM0"
    "GcigdHNTf5gHDq8lvgJzUUcRlQjX1TJ5XdJhsw6SB/Sjt0gIzYzikviNUGdgDYAbATh2JA"
    "ADvwElcd2AFgBzLriiZGU3WFa8xXarayCus6qjWV6zSIWmGDO/5a1i9SrdsB01wCEB1gjM"
    "LQ8N09SCHL9i5v3BZQ/Zntc0LSZlDzh9WZn+qSgVGwG+iXdDnquZd03a2iPMTYOENcJoZ7"
    "q4gS/j4NwkDYe6SchRO0ZuEDn7Ml4qulvCY+NIZ67DbbgKmXfuI9qNfGTYDNATYH2Byw6w"
    "di8AGb8xJXHdgcYHOGEesxoPb27Ud6iJmF2meol1aPriYyugqXb20AflsP8NtqKI3UyR3Q"
    "Tcf3CG1iX/WDcPsNEWMzsYrxZ2HYmDHOJUawgZsO+ot/fC6c8ZXCKdk5//Hq0w/p8HI1FQ"
    "P5ZhNyk4Rw7Fj6XIsW2TPF61nibmIK00D7ZNxmPe/DsyE2xE8cArOes5iOQXMSEq0YYTQn"
    "TypAxmNGpsdR/KVTOyHz9ypfqPlGeTZZH3fLWULIhRoqgQP8GPBjz/3C3lOmBPixl7jqwI"
    "8BPzYMfuy5n9/Oqx3dU6daUpkA0I8bwVVmjQO26fg+2bHUKu4e3yMbfI/q8T2qdv8UKDkB"
    "nAmMgBkrgntsA+5xPbjHFXD/l9FAvCFNtkl9oGlB6CUHm97SMJp7+MkFPF3mJWPHV3y5bf"
    "PzsiyodkNW7ZaY8zULvekcu3npKoKjO9CPrNplHzW0yz6qtsterHg0nc1xcE+mKYQGBwYT"
    "eggOzMjXTVFagFsxR1crkH3S79N1dnX1sfBgnV2WHUq//HR2cf3NoVoSMYjGsbKGoPl0+3"
    "ISbXHIGcThnBvyOccTOn4qXk3TuLOU4bGj9/X1J8wT9EcAv+rq0IsJ4L8cHR0fvzt6dfz2"
    "5M3rd+/enLzKmODqpSZK+OzyB/m4FVa6+vz5OPa5Whu9yfge3zL/mvfznnlj8ZZ5U/uOeV"
    "PlE9iDG50Qj+8RWfmk9oPtoc0r/LD+DX5YeYF7JOCmo6PpjZ3JwCva4RXNacSNr+b6MzqX"
    "gNK7VUCLXnF7WCtyAK5ht0JJq/YxLQRWOABbloMNC/XC+qsXZj5zW8C2WEx7v7avLb6Vl0"
    "1NsXPzOdHKBh5VFbbK/i2fjc7F5LVYH8xNgdEu4bfnmO8vM1INvS1EQomfNuURWbYA0Y2Y"
    "ZqwwJZX1d0UpmWakKEGwuwVIIVmyMNoRo5Gd/0WA1M/ZCZ5rwpcsGO2hHTH2MPXY2uBzB5"
    "RyLxZ+msqwRgCpASS+Ch/J067P22XwSKNszAhhmmHfpyZnAKBUeLXNiIyX3Q2mXymnI7Id"
    "yy9/TENAqM9cQEn1GHMBEw6oKRcwHbIxF/AqIEhVY2J3qsPufchWy0lexgl7nky2Url98u"
    "85W4W8mhO4/TTjzw2EjDPIOKscV5BxBrlHkHEGqw4ZZ3ulA+7hMlefbqjI1FnBoNtQaLgu"
    "2GYCo4vwbj/fLDEiXODVREYHcCch9JBz1mHOGVuSwBx1V4+vLtMjxK9O3h+/6gfnlkN0Zz"
    "7jxBXlglCPMB++2yeYKxFOw4pjGJqpMFAP/V7ClEcu7QiUU5jXXkLVZ7fMvQQoTFyjO+4k"
    "Bw/rXsKUZEEucPiw6+GkZvpJTLS3hn8zVDTzkO6IlJOrdS931SOZU6Fd7IjTr/EsowVJOk"
    "p3hcjS2bo3AHXpbf1/K0qin5Upa3C5alcnTX7Xf8px08witqnEGqwWtyREkSybGrBb5j0h"
    "GbPB0R0LEUZxmMtEllqVXYr/xJH8aohyxALlaFU75QNK+dcJopGqvHpL1DzEQ/hegGiq4t"
    "rnrQfs5Y2Xq427fEnnAo8veHzB4wu+v4E4hcDj+xJXHTy+4PHdJ69Ob17f9v06QkU2la2o"
    "hzcTGJ3TrH2vb8Ait2iFZPzooH1j5e990+DvfRP7ex3cOF3a3KcBXytTsGJvJ1cmTbY2zs"
    "dYBTnH42V8MkYpATxRpi6XhBuP6Ix/UHateDh9gtSNhCEbSHt2gT0SW7PoLmQLNSxjkc3R"
    "0B3fb7NB/SXjuZPGGV8OaEQWUrhwwclYbSriNTJ7tZeaXfVWbbpWtsdeOn6EL+z2w7RCsi"
    "ROxY9ygdHUpGuPMJizpAGddbRFJjG6l3T7e/UR+/KgJ78b9mt9l7yi1FYw75E91larvCru"
    "wcpwCn/vM9yIeyJVgv1Oio0K+O+ufjn7eIF+vr44v7y5vPpUtHzVRflRXoju+uL0oxHntP"
    "B3lYJowjmVesnlxOfU84gpo76paGIuBFUTHaom6oqzi/JQkIJqdJsLpoVabE3p7HUtOTXC"
    "MJ1JqexUaYMVik6dn96cn3530VRzqksjP0PfYObrK1Nv6Otbwc7Uv6PK+yxs7cW36GtsiP"
    "Ov0nMt7WgBYDSPLe/Y5k5GfFXJyfJjPhN7TIj7PlvH9jeNzEZ+J3f6LfgtOA3EGBY8LdhK"
    "+tsJeiBkyVHAkE+DBxQxhJMurBP5oXzZSarBw09qbvGRR2RbaPGtZAD5NGLqW8mOrQJfIp"
    "3+yon/W6Bc9SHPvtKcYI8rP750e4jv8159jD1V1kyGA5DY/Z8GriZMh4BhJZ6SEM1lhMA6"
    "UNECQ/f9p19ddnTp+l5ykyQPaJ+3XYbsPsSLBXmGeyeb5hnurBeS7Pe+icbZ501loGZA/N"
    "5/qzy8WgqcqX84vmQR8nXXk4jCust5bGbGg6rIpeyv5IB0J0NfChMKkTtDhhcid8YbwwGR"
    "Oy9x1SFyByJ38srxRmK03reSCfToWvFCfBf14185sXCvnNR6V04qycK56mzvvMpEeoQ4C8"
    "jaO4ipR4KIRoZWoQ3ObE2mR5DlV/b6AfnwyALlw6P63klHleoYmuFjfCPUvA2KYi/ZkyKO"
    "znA7TaooCW/UQb9RV7cLGm25ziVZWOkhr7S3CrMcSUt+QReBvkaGplEzcyOj+oCITAKCIS"
    "yCIW5dy4eNtXrYkV1tq4bSVmX9SG1E8bUjTA36/l9vrj41bGBNrnzm01mE/g9JMntUu1kC"
    "UjjoKzFV5fCp0gkuJyjHVMmuzoa09vowtkxgBBu87wA26ALcVYmxxNHvcopoIjsdINvh/J"
    "93q2AmIUS3K+pHNODfytv+1zNs9U7OlZBIl56TpqeLgCup4kryqWwS+ECcaJuiVCtBx0Oq"
    "FvvaJrT7dX1o9+tqu+tHx8j5XGIEL8Su4S2Gn1ieC0UhsAGrZ4OwuefOqOoyAKrhwC0GuV"
    "jCWpICYKvAapFFlqBqEhCqXYdoEoizBbJFSUDYgHAxZM0e34ocHAhVcLVwP3tki0IAaxXW"
    "cpyxJbBlMYDWQLprwcyWsOoicMQaMC0GDVtHn+pCsFUNsKaR1Q6gaiIA6cbMOKlDGRxwrl"
    "lxN6q65/fJZHt2GNjmxWmafCEn7vri5vP15fnng1q9tgWEJba/5rONGeKiSm8BdfbWb20n"
    "/6zPuF8Hhi3UZVXJAmdaKCe+I9BjbANdxrhiQRVAFt8Cffrl48eDqnrWxkZO5xnpUaHrpB"
    "Z7d6Z1NNkRWYfmKHu6b0tEoMWufcwr6O+Irn0t/j0Ft6j222Cblt7fFdlx9Uuv4Kpp/hao"
    "Jp6ZVk5au+42e4pr0YVlgWzCbgGym5At0oA2e1b5vQDYjVtW9w/W4FooSvLszeb2BOhOu6"
    "YIjVVWbakUdlGfT5qKuvB0xMaCLj+yNRJf4AmJd0UkEOBxSVVZ6YQGsk2J1CrRmgSyiQm6"
    "W4Wyxkhc3wQjsTRcTlSt3tLetIbyJl8yliazDcTE8n+qSqeqMqCVP4GiA30WHUhWwjY/Kh"
    "m+Y17UQG02y8QoqEXbYX3P9ABy8e5oIlCPFiI+wAG5H5iCW6dTt05W6hDY2RbZ2WcuIHka"
    "CWViGR2Y2kQklyaNfSK0QVbVI6PwSdZXDAmezRFnC6I6I8rKiWvMkSdAC96rKogTdKs+X0"
    "xU8cS17KM4w3EhxrqCkW1ObtMColT8DCyNPi2NLUrzQCWmQaWZ29TfghIyB12XkGGraMZM"
    "wQL1EGsiI7RCD9/aVI8pPxRa9Zi3lUJI2Pen8o29TfXAkixUxRhyVQzop9Z2P7XhhO4P7t"
    "RqO8hclTx3jDDXZSDAdCMT8XwxY0Pbve0EjRlZiXhTgl94Y8yj/vA6+4W75CXECzO4Jz/h"
    "8OHAQE1oVydN7MRMjZsu0oEbGYobodRGcwGt9EVGKJb3pM9S9ZNQXksWxJ7MCZLziqssSP"
    "pRkMDj78XFgKyRz1ZCdJL8tQzpjKgiFFXioqd7DrhPRCvV9IF86ZN8gdryrWpeUFu+Hurx"
    "cltQW35sq26gCKC2/AtlgtwKRbdSH3poT7FbHFRN+cJ67uwZyhf2xkGf2LBnJ/Xk2Uk1Eu"
    "oZwkwGdrx0zO30HQwxMHT3PRZCTyk2kA6ljON61qGc6WwXGJEIxIHScooPwsgXBvxydStM"
    "3LlkBCJh14thCUXAEb4XKJsjIXaarTHmOv1hEGYN9ve+n+XlVkArJ/UjlxhnM6BDGxXksF"
    "4FOayoIOIL04CanR/1xX2LUv3X930eBbmTSr58jo/evHXa5JnE6DzU7ZdEzd6uW9j2ZVkw"
    "7ods3EOYR5dhHpBjAqEdAwUVkkz6TzKBcA47UIcbzqEFKhmYlWIYUz2xUoydssw3kTEVWf"
    "aHpEIQRlmtrw+SBpEhFDLcgvwuZvOfEBNiSYDzBHEWTyGjLeSO4QiHRKFfk4LS7f2M1Eyh"
    "3ltcHafMzjxbbIeCYdpKhEfzjSifyvoh6p4CoR7uqAXB9/Yry1XqertxsepNb7ed48Dzs8"
    "JbPS2sTlD39kt7+m1ibiomb+tWX8q10XS8vqiCMZAaB+wwRGe1ROkMTd/f0zgdiM56iasO"
    "0VlA4GbrzB+cnH3p+NERuK9t+NvX9fTt6wp7m2VC22KbCYwO3GMbcI/rwT2ugLsvydoHa0"
    "xlFa1+cG4/Y1ujE4o4nzHmExzUGCi5VAnqWyHWFdap6dLvkX92dfWxcNqfXZbbJv/y09mF"
    "wF3BnjdmryrYmdFofOPWRAVoMi86bDYhDlygyyReNHAaFeIAXlHqRQOYFH9yqa2oi0BtxQ"
    "rRAGVCXoj5QQSEnuvJo8nseO7sz8oajh0oCXXQdUmoiD2QYDrHfO6CclEKGtQXQa6GC6be"
    "EfvXpyYBATmG3unQkr4TtQS6p3cDbNG7bYlrUQhgHVaz5KFZdFCsfPiYQrfkbmCFbskdRz"
    "w/b6PZoR0L1mG67p1mocy+HbTQBBWaoO4luNAEFZqg7hOuzk1QE6sVkN2EbNG8H1QWT6ac"
    "NVRJqYyZNGX05KrQbvVStASbdZqAo+qd0ACtONmybsq2s1ok6UARFQiTH8Ch1LbJDQU+nr"
    "nAx8AqUOzRcuxdCAGUoOiyBAUUTADHzOCxBWq2T2oWalOMsjaFVm/FYM8Wq7E0F/20M15P"
    "VT1O2YCURhzdUbFo6IE8JTYmjZBMNUJyu8RlIuSoxO7gVaN159kG3BckopEAt+u7PIifCv"
    "1HBvh2m+y/6Q4Z7ntvMu5prjNkuL/EVTcQB5Dh/kL5IaEFutBDyfB22KEhhe3bkENv67mh"
    "txVqKFZLHaDNBEbYp+TwyKpK+FFDmfCjCsJicslEu2CsiYyO4OwEY2X2uJwPyfge0eXK9u"
    "4LYyuIGxAuA3yLudMpkY4f3fZtv5VR5qlyIZF1GUg9NtLH9QRcjr3QUJbiqxBD1vdZIvr9"
    "366Jj2v8uQmvdp1Ms4cvwDrK0+zq2BGn8XLvf3RP6uaw1TK7BWQtApVsOV4ZH5Q1X3qP1n"
    "O2mIj/kmAiudr1nM7mKMlK/qCK/YoRPkF5KEQaZORToojbr/mlryYauNsb/hb8Jn0Zk5ht"
    "xoGHlFKbMMtps2ptsoix9/KzpyQ+Cq1pNEc0msixcYPqhJGbxNMJcWGCJDFVHiPATsfmeV"
    "IovY37fFE2JgnjFG2oyQqMNTDWwF0OhdQCxvolrjow1sBYA2MNjDUw1mOi/DrBmJpLNW4s"
    "yArlWB3Lse4Rvbov5gokxjx3YozGfDgc0iWx0R3U7Re1g96d0GZyMFHndW0m83Igw3R5Dd"
    "PIbPZ45d0Zd8Sp2A5yJDuzU2/X6WxGOD9nK3W7iqdLvzxp8nJhNVB8+XTkRkfXj2yN2F1E"
    "pE8nTvFAj5SsiTdBIXkk2Ceecu+Q35csFIuImBzp4afYB4V9LN1JMnOeR2iGw/BJgIskiY"
    "7wGj9VHV193NCcv58l+ojJ5P8CgRIk8D+rTyVZiSohWKNOYxNh9LJq9qtd66AAp+NHSAS1"
    "3/lInkQu3RCy8RCPVDaY48PcBUxNAuAsw5m+Dqchc9qhFTmAtsKWPUulgMEdrR2ns/edZj"
    "00fHfPs87S158nzfq7EN8ZrZP4wqTJLvGyIRsNkr/LtGfOFuSWeU9ILn5sD8wxRwETl/Cj"
    "+OSJRB9kcjRbRT59lMW7hPXgMxyPlX+IfRRGVfOj/ek3GBup/iXO36yRNtgbz2RvgPLcof"
    "Kc7HAHhS8TAKWkWlJ+L6IN9wVOddC7eO4yAXDa7eC0g3C/+h0+3nA/MKjaOsLAoBqxQXUh"
    "Ezy+ryj+1auTJtNKpYkkv3ZiWb5KDkaRtISkS0X1XEDi8RaGD4048e9QxGSKj1B+34v/+z"
    "RQmUlKQH74Jy4+e5RuF+meNZa0avcOMnnpVBhdCyaNs3hyysUHEQ0T+02VxcL+StpqocxE"
    "WioLjiOqhsZZSffClgvUrYWpJ2y1evstVfzVooDNBjbbSG029X8XcJPxAK4FuMOv0NAbuF"
    "bhxA3RxNVgYvG7TS2E6y26TAAsuh0sujnxly6op+N3An2Y0VS9YT6bMzozBa/Vw66JAPLb"
    "Ix+Sf66kilmFvjFpQRfrMW8h+2R/ExdC+ohNVfEb4dakAG0HtGkwTY8Bl4ycXApycpzAvq"
    "N+ZOqgtQnuXA62twPi2KfYGPNdr4FrIqPLFDmy6rJx1NBl46jaZYOFnmlH15Ie2XhwUVUD"
    "5hSbtYWvpCgJKfLDcY2oj/bRrzvktMyKU+R56PsfqaS1nw4M3H16adJE3M+1QVYNE5M6XO"
    "wOMfFXNBc4qzJhaZWwtGGE7HIoKfH071syE1/P3C5xxzklMf/1ltyxkHxV17/iO6GqfEVz"
    "5sclweIbJKS97L7oP31AX0OCOQu+SmaeYyqnJSFRX0F8gvmDFGAh+iYOCZ6gBQnvyX9YFh"
    "T7Uom5kpWzbnE0m2d/yfJiTjT+Gb1/KUz+X46Ojo/fHb06fnvy5vW7d29OXmVPafVS0+N6"
    "dvmDfGILZy3w/RCjtedO+YKNMTOXBGgwMTKJEW7Y9oswb1ExCiKGBqUW25SFUwECbgeTLg"
    "KtGqsnU6bv2EOqiwCkJgsdG0Ou6g/7XALoJBs6KTYlXBxduQT4ubb3cymrzQX2TABQ36Gk"
    "EbQoHl+Y7MDg3T1K9rnbu/6V3V6vggMDzZZcmTSxbP/LbqdhMsiKZYtWYRDX4ZdmgofEBH"
    "HlEWEJS3ZKMWAPhCw54jKoFPvi/6EkadFdyBbIYzJsVUW9im8bTxet6ayGgOv2dsbYVnEL"
    "5TrzWbRbaCtwYn1xYsmS2aqdyfAREgztM2LqMXDa2qnEmAixXva3bu8bo3zqd3QmMMI9fW"
    "hVareh0m61XHRITXEPtTs6Gw8ORsNODbfLYCxKjpCP3BP+0cotTwSE2yyyLgeBF0Ne4Vhr"
    "dnrnZBKjI+/a7+gYkjsSksSCtqdHNaHRgdx+zkvATFpTPUuXjgeSzo2kG0iE0Ud2T4ObuG"
    "HcgYH/KFyfNLEgvhw55dpQKy6ELUmAlOwHFbmjeAZZSl0yFjK5Vjb8o1xl25rpDecZbMJ7"
    "cq4KWuD1moorFsu5AL8uM75OP61X35cPzFaaaEFwhNbGiKMfVny7Ejl8zOu9J+sL1iWssJ"
    "hDDJWdfV1ejJrI6Eyf9jvgeeSRuhmXucTo4O0k9gaqdh2MMBxhaPjuHo/wzFW7lNH92Zz3"
    "k12bbDbGI5fUHzFYlq0SkogGE3TPmIdYiG6xN1GJMtKq9ulCGtS3TwjPVAMYlZAj/4xfND"
    "XxB23NbGO4q1+ufnWUpOHk70DIyBls9EG2bLav3kxghN7a9iMQ9kV37I9VaV17hCySl8Cj"
    "yJeX4T3RVF0jFYHCGhsKawzEJXIj2zP8SsnapH7lFxv1L9XiYfqYjrMomCo9ZQjzvG+ETx"
    "8IRzR6j+KtxCdIVbYQOpOq1cI/oAUNxFwyZPNJivxJDZGtI8Ru/BMX40Ixp/wSpvqp3d/Q"
    "Oo0aXCxQ7XQsmhZUO+1SxwI1trx/rWg6OaxhD1eJOi7wdC5JmAuBquNQQyz52tM75hQ6Vh"
    "IbIQHddmjTTJgl28XZFiXBYtsniw0yIEfochgYvHvvcbghURT/wKrFm1yaNNq72iArb0Mi"
    "EHfkSLp3vEcLFkRznn448zHnRNiYQuXwVO6i+PdtKB0D4lFlq9Dsbmhv6s0GLBiuPccGum"
    "hIyfDxRQS2bleprjZVaOujvjMBCPuGznWgj27qXDcUZntOSGR8x6sLzW/4bIjV+12WFlAl"
    "B0IyY6GHlPhEliCQE8ZduLDqvIUW+IHw9zGrrKqDyuKfsrinbNAlGekAfVUdyL6a3/fd3c"
    "qGwJbzKljC2Zw+xs8k8Nm9qgVQ77gFeIEmGe9rySpBAJSRka16nTJScKhoby3HZS+JQu7A"
    "cJa5+nSnWoqt6ZyOH6XLrG2Xr9IYXaznTACs5+2tZ6jn2zWrr+BqhdRP5tkvdG1JfX1XFT"
    "j9a3FsX1+ef34uUv+Xpc9w0f4sXpk0GfyrfIyVxX9HffJe5dtLGp0txLdZ3JJQZt7LD+U3"
    "QCxAHuUPE8XBq0+Svh+3IVvdzyO0Eksdpsn6KjlgSdjSryls2O0tZeMRlb4gCQSxyMyT/E"
    "BGM6hWJWKeCD+QALFVWkJRfR22niDO8u7kSSMWNMNB+iXi1uHyJ6B7RjjyxYNh63b4UvQk"
    "aXaXSnnwyV3kzkPUawPGE3P/efRjm04Cx/WdBI6TTgINkXYQDJa3bbAqQdcQ0HFYjehQAD"
    "ngm44fIb7tl1vi9F8GcOuVq2Q4pGiaYrzoPTF1QW0I78okRrhZ269pwhfYN7Rqb45XTGUg"
    "XNEhXBHo4fpNvp9EoQ09nKqUjkuuiQFBOGSCUMC+XYWggiCs8ZDXGCJhIRJ2KKTZcHuBxN"
    "zYzz6ekYNa6iy+PNnMn02X2UhLFk18ybRXbsI00QCt53Q2RzhA8axI7h6Pf5BtdGUwC1rg"
    "J8RJwlXlf8QUWR151tGdjA1Bcjax1Dg3fVIqbUKqLXYhqgayREfiMoQeue3yK3cpaNYO7v"
    "RT2K4W2zV5l7l5DQpCI4S5HfdBgy6ZvzN31CVzd9+eAW6rTRa22pDyqq7WAm8+p0uTKplf"
    "bFQkWWHYRi3y73OG5kJxw2iGZe0O2cFtPSeBLMEm/1/VBq0kNjsl/32Qg1IMh57IkJdlGJ"
    "eGz0BL0EhWPt2yB5M0PkbSR5TLvarOoprJJ9LzIHd/G3f5cvBIhP7rK3e+cqXOVjxiCxKC"
    "Agph3RDWDbz9kEg/COt+iasOYd3A6OchGsZuWHKF64I0zIZCYV1HtaZyncrWbBBRQ6xAPW"
    "qZwEtG7fbJjbHKxoPXyKCMaWaFPaQlKWACDchqBpyL4aALAa6b/ZwJYi2QU7/mM+0ZxLbs"
    "VHF3mekp0+HQArjn2lQjRbd0KG6G99ZQRAbc80VQs5f3oFzz6VFh4FK1U6SeSdUOLZuSzD"
    "McvlfecZWkITNDCJ7NJ+hBqOOB7E0hEzh+vfwk3ebSA76eM5nMEbLVchJnk0RzlWQSF5xA"
    "szkO7olyuUtK11SUuY9bDpjJXcokmM7v8kiDzu/hYx5NHymn0ZR1fzdOQkp48sj2e2v1mD"
    "3LnVW5tme5c/pCV1XkEldBpzecixfcNMsz7Ppu8hzp/CY04Esyk4ft1Ft1/8yL261C+Urv"
    "5W4L+WolQW/34wRzFmC/l5uJ97hAMnqaxrRI5++ElfhbxRj3cZqJ167QPXp4BcmjSjW6as"
    "lxmb06v8QOY3BYgsMSHJbguhqSTwMcli9x1cFhCQ7LLD3GTzxltkGkmcBWAaQDW8lyRQSL"
    "+NHD+vjRw6NKGWe3FpqPOzTQLCM7oLIe7TcOuQ+x57RrM4Hx7dr2g8vjgvsu8OYS48O3/d"
    "0rZqYBEUeyC8QFofGhfGyD8nE9ysfV1vY6TWFUYWpecCW5lxxi4hFfaHKhM4ZluZeMYcpg"
    "VeCrJSE0CQjVMZTuwdR/mrrDWpEDcKvglrhkh2e+KvmSn/qSN8UBx6rkS8ax4EhxQLEs95"
    "IxLLra3LZiUfAlo+jTGdkCw5LYS0aw7IR1QNEgCkjGcGyhX5qlQR2qqkMq8qKCbFOHu2XP"
    "JSKzW/bAj1oVjG2oF1vtzc5M5PNn8nvNzk3Hj6C3cpMT4eIfnwv+g0p1/syH8PHq0w/p8H"
    "LJ/tLrqxCQ5fICKwu+5INXDxOxP3BLUv1FFrzak2MWGnZs2IqdNOzQ4zVtc8g0EdAXqhu5"
    "GBdqj2tFDlKeDOjqoc22uq4mAhu2CmkWmmgPqS4CkFYhLcT+W2JakAFQ67NIswh/B+3LIA"
    "oQb0woVY95FeYuMx4HBvAf6U7akJunH4g1/aYqalcbwM4Zne2vxbU55VHTNS1gjY9QwHVz"
    "ezT9XWMBrIIFcN2Iq65qWsBaeC0BvNZJ+/pr3ALm3LJqAWPbxolDM8RsMa6Yoc7tE7UoQs"
    "xNx/FZIvb9366JjyNzsk26pcUU49nQhW0ZEr4UA3ZF6DqZZqQo0eCRRgqCHXG6zCYaKVJx"
    "TdrdQCqUvx3JCVdl73cE6Vc5x5gAkmd5Z/VBFFim6iApig21QbIhVn06Zmwhfr4srKGqJs"
    "tSyRipV1lSQJktSSBHyCodLJQtZiNZZTnw0g+lFHs0lQHpYP4B1/xQwPeT3f1AMwuvx7ti"
    "T9yMhf3fOCKzeUBnFAf931vX6nq9beIV7nN9F62l8TfdRj3kMiGj6xu1WQPhS6n4mbYsxe"
    "exdOJ8KZf10ouffNGwgAoHUOGgotdAhQPIdYcKB7DqUOFgryiHPVzm6tOdqSaVRa4P49Vl"
    "xpdr237GeFGLtI0sLUrtGFY6tJPTMc0pNZNsd2gm0GMo9MxnnKRfpeM9emKxRU9qd+hJeY"
    "NKcmaro74gCAf9kA/6eHtuo7vrgrDGQ17jZcgWdLtVLonCOg95naFoQtt5/Sx8qKJZn2mV"
    "jodMqy0yrW7ZKpzeEcP2PaP3tTu4KDeiTfyXo6Pj43dHr47fnrx5/e7dm5NX2W6uXmra1m"
    "eXP8idXViB6lZf4jDi7vAXxAD9bdFPnC9O0OcygPu2uM8Yd0Q9lQDMt8Wck0DxRHjhZrsX"
    "xYBg2kwwJZAtBVDbQJ3JjQ/r9gvnzbDvT/nKGCnVUAKyIDU+nN/a4Py2Hue3FZxlGIqpWW"
    "i9Up5LgFrurJZDrYneoIZ0/g2od5LOXwxrs6RNikIjUgVH0Bl25MBqwWaWoGoSAKjBHHGv"
    "OwElJzZgWgnZtQS2IgcbFlpDP1MmP7SGbqU1tDm/9Hl6Qw/sYLBFt6k1dE1WP2Tu2iX1b0"
    "7aLetebezYkeecawqnBaiJLdXKbh11M/Oi0VnT0dyshQG4m8CtaJ7OHeMhhx9y+NtDCXL4"
    "bZHyabDrXlJ51R9pMCZVp/sMdQVYXZZ6iuaGTPWpn46zSlenEVnEyeRK+j2Ko38m4gMZiD"
    "JBLJTXsL8if8aeRzzESSi9PxO0ptFcyHN0R4g5V73NyQecqK4maikpVi0hdOiG/FXjqQf5"
    "q5DJCPmrsOqQv7pX6vYeLnP16eYsdGpBk47vMW4lVi8PunqGu0wMdI3d3Cloc3CnYxFZmw"
    "i3k/oIt5NKhNs/VziIaPRkIO18hmsUPF2ohPKdlNo3Ha8pEfjql7OPF+jn64vzy5vLJCQo"
    "O3zURfmR+ICmvPPpx0rHiZWp7l8DwJnElujuz1nfBr7OeSSQQVK7HnZR9ZktXoG93ijURC"
    "AiwCIiIK2tuGs8wMiKYU7K0QDaviq4Uc5Pb85Pv7to8qJ0yVqekpDO5gcGyjK5MmniK3E+"
    "ZhNXWY/oZl4QmLRBMGn1umw9lTYGdfbozRsLfVaMqlVo1bVSjPVy6YJwMnyE6B6+smsG2t"
    "QNtJp5xGRfWsOLqT5zQBPZKXdgaGj3kTxQURD6fJn98f8BhAxIMw=="
)
