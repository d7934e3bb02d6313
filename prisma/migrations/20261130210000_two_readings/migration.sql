-- AlterTable
ALTER TABLE "report_item" ADD COLUMN "alternatives" TEXT[] DEFAULT ARRAY[]::TEXT[];
