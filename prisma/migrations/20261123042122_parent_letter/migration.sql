-- AlterEnum
ALTER TYPE "DirectiveFileKind" ADD VALUE 'parent';

-- AlterTable
ALTER TABLE "directive" ADD COLUMN     "parent_date" DATE,
ADD COLUMN     "parent_due_date" DATE,
ADD COLUMN     "parent_issuer" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "parent_number" TEXT NOT NULL DEFAULT '';
