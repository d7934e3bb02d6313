-- AlterEnum
ALTER TYPE "ImportState" ADD VALUE 'cancelled';

-- One table of a department at a time is being read, applied or undone.
CREATE UNIQUE INDEX "import_one_running" ON "import_run" (organisation_id) WHERE state IN ('reading', 'applying', 'undoing');
