-- CreateEnum
CREATE TYPE "LetterReadingState" AS ENUM ('waiting', 'reading', 'done', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "letter_reading" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "department_id" UUID NOT NULL,
    "file_id" UUID,
    "state" "LetterReadingState" NOT NULL DEFAULT 'waiting',
    "processed" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "text" TEXT,
    "reading" JSONB,
    "directive_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "letter_reading_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "letter_reading_directive_id_key" ON "letter_reading"("directive_id");

-- CreateIndex
CREATE INDEX "letter_reading_department_id_idx" ON "letter_reading"("department_id");

-- CreateIndex
CREATE INDEX "letter_reading_file_id_idx" ON "letter_reading"("file_id");

-- AddForeignKey
ALTER TABLE "letter_reading" ADD CONSTRAINT "letter_reading_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_reading" ADD CONSTRAINT "letter_reading_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_reading" ADD CONSTRAINT "letter_reading_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Something to read, and a draft once it was read and never before.
ALTER TABLE "letter_reading"
  ADD CONSTRAINT "letter_reading_of_something" CHECK (file_id IS NOT NULL OR text IS NOT NULL),
  ADD CONSTRAINT "letter_reading_done" CHECK ((state = 'done') = (directive_id IS NOT NULL AND reading IS NOT NULL AND text IS NOT NULL)),
  ADD CONSTRAINT "letter_reading_problem" CHECK ((state = 'failed') = (problem IS NOT NULL));
